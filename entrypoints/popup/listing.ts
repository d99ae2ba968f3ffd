import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Wanted } from '../../components/popup/Listing';
import { countNames, type ErrorName } from '../../lib/locale/popup';
import type { Caller } from '../../lib/messages';
import type { Listed } from '../../lib/report';

/** So many dossiers a list names. */
const most = 50;
/** So long one may pause while typing before it is searched, in ms. */
const pause = 150;

/** What is listed in the popup, as it is asked for. */
export function useListing(call: Caller, officer: string | undefined) {
  const [wanted, setWanted] = useState<Wanted | undefined>(wantedAtFirst);
  const [listed, setListed] = useState<Listed | { error: ErrorName }>();

  useEffect(() => {
    if (wanted === undefined) return;
    let overtaken = false;
    const fetch = async () => {
      const found = await ask(call, wanted, officer);
      if (!overtaken) setListed(found);
    };
    const timer = setTimeout(fetch, wanted.words === undefined ? 0 : pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [call, wanted, officer]);

  const want = useCallback((next: Wanted | undefined) => {
    setListed(undefined);
    setWanted(next);
  }, []);
  /** Fetches the list of a count anew; what words found stays. */
  const renew = useCallback(() => {
    setWanted((before) => (before === undefined || before.words !== undefined ? before : { ...before }));
  }, []);
  return { wanted, listed, want, renew };
}

async function ask(
  call: Caller,
  wanted: Wanted,
  officer: string | undefined,
): Promise<Listed | { error: ErrorName }> {
  try {
    const reply = await call('dossiers/list', {
      ...wanted,
      ...(officer === undefined ? {} : { officer }),
      most,
    });
    return reply.ok ? reply.value : { error: reply.error };
  } catch {
    return { error: 'unknown' };
  }
}

/** A notice opens the popup's page with the list of a count: "popup.html#overdue". */
function wantedAtFirst(): Wanted | undefined {
  const count = countNames.find((name) => location.hash === `#${name}`);
  return count === undefined ? undefined : { count };
}
