import type { OverlayWords } from '../../lib/locale/overlay';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { BarActions, BarView } from './bar-view';
import { iconOfCount } from './icon-of-count';

/** The bar on the portal's page: what needs a hand among the rows in sight, and how much was read. */
export function Bar({ view, words, actions }: { view: BarView; words: OverlayWords; actions: BarActions }) {
  if (view.minimised) {
    return (
      <button type="button" class="pill" lang={view.language} onClick={() => actions.minimise(false)}>
        <span class="out-of-sight">{words.expand}: </span>
        {view.counts.map(({ name, label, count }) => (
          <span key={name} class={`count ${name}`} title={label}>
            <SeverityIcon kind={iconOfCount(name)} /> {count} <span class="out-of-sight">{label}</span>
          </span>
        ))}
        {view.counts.length === 0 && <span>{words.name}</span>}
      </button>
    );
  }
  return (
    <section class="bar" aria-label={words.name} lang={view.language}>
      <div class="head">
        <strong>{words.name}</strong>
        <div class="counts">
          {view.counts.map(({ name, label, count, pressed }) => (
            <button
              key={name}
              type="button"
              class={`count ${name}`}
              aria-pressed={pressed}
              title={words.onlyThese}
              onClick={() => actions.toggle(name)}
            >
              <SeverityIcon kind={iconOfCount(name)} /> {label} <b>{count}</b>
            </button>
          ))}
          {view.calm !== undefined && <span>{view.calm}</span>}
        </div>
        <button
          type="button"
          class="plain"
          aria-label={words.minimise}
          title={words.minimise}
          onClick={() => actions.minimise(true)}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 5h10v2H1z" fill="currentColor" />
          </svg>
        </button>
      </div>
      {view.lines.map((line) => (
        <p key={line} class="coverage">
          {line}
        </p>
      ))}
      {view.hidden !== undefined && (
        <p role="status">
          {view.hidden}{' '}
          <button type="button" class="plain" onClick={actions.showAll}>
            {words.showAll}
          </button>
        </p>
      )}
      {view.refusals.map((refusal) => (
        <p key={refusal} class="refusal">
          {refusal}
        </p>
      ))}
      {view.problem !== undefined && (
        <p class="refusal" role="status">
          {view.problem}
        </p>
      )}
    </section>
  );
}
