import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { Diagnostics } from '../../components/shared/Diagnostics';
import { diagnosticsText } from '../../lib/background/diagnostics';
import { openOwnStore } from '../../lib/background/own-store';
import type { Caller } from '../../lib/messages';
import { storageFacts } from '../../lib/platform/own-storage';
import type { Platform } from '../../lib/platform/types';

interface Props {
  platform: Platform;
  call: Caller;
  language: 'vi' | 'en';
}

/** Gathers the diagnostics in this page, and puts them on the clipboard. */
export function DiagnosticsArea({ platform, call, language }: Props): JSX.Element {
  const gather = useCallback(async () => {
    const store = openOwnStore(platform);
    try {
      return await diagnosticsText({ platform, call, store, storage: storageFacts });
    } finally {
      store.close();
    }
  }, [platform, call]);
  return (
    <Diagnostics
      language={language}
      gather={gather}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
    />
  );
}
