import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type TaughtOutcome, TaughtTables } from '../../components/options/TaughtTables';
import type { Caller, RequestOf } from '../../lib/messages';
import { saveFile } from '../../lib/platform/save-file';
import { mappingFile, readMappingFile, type Settings } from '../../lib/settings';

type Mappings = Settings['mappings'];

/** No file of mappings comes near this size; a larger one is not even read. In bytes. */
const largestFile = 8_000_000;

/** The taught tables with what keeps them: they may change under this page while an officer teaches in a portal. */
export function TaughtSection(props: {
  language: 'vi' | 'en';
  mappings: Mappings;
  call: Caller;
}): JSX.Element {
  const { language, call } = props;
  const [mappings, setMappings] = useState(props.mappings);
  const [outcome, setOutcome] = useState<TaughtOutcome>();

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const reply = await call('settings/read', null).catch(() => undefined);
      if (reply?.ok) setMappings(reply.value.mappings);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [call]);

  const change = async (request: RequestOf<'mappings/change'>, done?: TaughtOutcome) => {
    const reply = await call('mappings/change', request).catch(() => undefined);
    if (reply?.ok) setMappings(reply.value.mappings);
    setOutcome(reply?.ok ? done : { kind: 'not-kept' });
  };

  const open = async (file: File) => {
    const read =
      file.size > largestFile
        ? { problem: { kind: 'too-long' as const } }
        : readMappingFile(await file.text());
    if ('problem' in read) setOutcome({ kind: 'refused', problem: read.problem });
    else await change({ put: read.mappings, forget: [] }, { kind: 'opened', tables: read.mappings.length });
  };

  return (
    <TaughtTables
      language={language}
      mappings={mappings}
      {...(outcome ? { outcome } : {})}
      onForget={({ site, signature }) => void change({ put: [], forget: [{ site, signature }] })}
      onSave={(saved, site) => saveFile(fileName(site), 'application/json', mappingFile(saved))}
      onOpen={(file) => void open(file)}
    />
  );
}

/** "nhachan-cot-motcua.example.vn_8443.json" */
function fileName(site?: string): string {
  return site === undefined ? 'nhachan-cot.json' : `nhachan-cot-${new URL(site).host.replace(':', '_')}.json`;
}
