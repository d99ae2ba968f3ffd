import type { TableBlock } from '../blocks';
import { periodOf } from './days';
import { hostOf } from './dossier-columns';
import type { ComposedView, ViewSource } from './source';

/** So many codes of one hint are named. */
const codesNamed = 5;

/** The evidence for "nguyên nhân khách quan": failures of the portals, and due dates that contradict each other. */
export async function portalView(source: ViewSource): Promise<ComposedView> {
  const { texts, address, civilTimeOf } = source;
  const { from, to } = periodOf(source);
  const site = address.filter.site;
  const failures = (await source.failures(from, to)).filter(
    (failure) => (site ?? failure.site) === failure.site,
  );
  const hints = source.hints();
  const failureTable: TableBlock = {
    kind: 'table',
    table: {
      id: 'failures',
      title: texts.portal.failures,
      columns: (['site', 'kind', 'from', 'to', 'minutes', 'note'] as const).map((id) => ({
        id,
        title: texts.portal.columns[id],
        kind:
          id === 'from' || id === 'to'
            ? ('date' as const)
            : id === 'minutes'
              ? ('number' as const)
              : ('text' as const),
      })),
      rows: failures.map(({ site: of, kind, startedAt, endedAt, seconds, status, note }) => [
        hostOf(of),
        texts.portal.kinds[kind],
        civilTimeOf(startedAt).slice(0, 16),
        civilTimeOf(endedAt).slice(0, 16),
        Math.round((endedAt - startedAt) / 60_000),
        [
          note,
          status === undefined ? undefined : texts.portal.status(status),
          seconds === undefined ? undefined : texts.portal.seconds(seconds),
        ]
          .filter(Boolean)
          .join(', ') || undefined,
      ]),
      notes: [],
    },
    links: [],
  };
  const hintTable: TableBlock = {
    kind: 'table',
    table: {
      id: 'hints',
      title: texts.portal.hints,
      columns: (['procedure', 'site', 'receivedOn', 'days', 'usual', 'others', 'codes'] as const).map(
        (id) => ({
          id,
          title: texts.portal.hintColumns[id],
          kind:
            id === 'receivedOn'
              ? ('date' as const)
              : id === 'days' || id === 'usual' || id === 'others'
                ? ('number' as const)
                : ('text' as const),
        }),
      ),
      rows: hints.map(({ procedure, site: of, receivedOn, days, usualDays, others, codes }) => [
        procedure,
        hostOf(of),
        receivedOn,
        days,
        usualDays,
        others,
        codes.length > codesNamed
          ? `${codes.slice(0, codesNamed).join(', ')}, … (${codes.length})`
          : codes.join(', '),
      ]),
      notes: [texts.portal.hintsNote],
    },
    links: [],
  };
  return {
    blocks: [
      failures.length === 0
        ? { kind: 'words', id: 'failures', heading: texts.portal.failures, lines: [texts.portal.noFailures] }
        : failureTable,
      hints.length === 0
        ? { kind: 'words', id: 'hints', heading: texts.portal.hints, lines: [texts.portal.noHints] }
        : hintTable,
    ],
  };
}
