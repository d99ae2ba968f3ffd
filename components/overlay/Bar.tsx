import type { OverlayWords } from '../../lib/locale/overlay';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { BarActions, BarView } from './bar-view';
import { DetailFlags, DetailLines } from './DetailLines';
import { FlaggedList } from './FlaggedList';
import { HelpButton, SaidLine } from './HelpButton';
import { iconOfCount } from './icon-of-count';
import { Reasons } from './Reasons';
import { WalkLine } from './WalkLine';

interface BarProps {
  view: BarView;
  words: OverlayWords;
  actions: BarActions;
}

/** The bar on the portal's page: what needs a hand among the rows in sight, and how much was read. */
export function Bar(props: BarProps) {
  const { pointed, frame } = props.view;
  return (
    <div lang={props.view.language}>
      {props.view.minimised ? <Pill {...props} /> : <Whole {...props} />}
      {pointed && (
        <div
          class={pointed.above ? 'pointed above' : 'pointed'}
          role="tooltip"
          style={{ left: `${pointed.left}px`, top: `${pointed.top}px` }}
        >
          <strong>{pointed.label}</strong>
          <Reasons reasons={pointed.reasons} />
        </div>
      )}
      {frame && (
        <div
          class="frame"
          style={{
            left: `${frame.left}px`,
            top: `${frame.top}px`,
            width: `${frame.width}px`,
            height: `${frame.height}px`,
          }}
        />
      )}
    </div>
  );
}

function Pill({ view, words, actions }: BarProps) {
  const { walk } = view;
  return (
    <section class="pill" aria-label={words.name}>
      <button type="button" onClick={() => actions.minimise(false)}>
        <span class="out-of-sight">{words.expand}: </span>
        {view.counts.map(({ name, label, count }) => (
          <span key={name} class={`count ${name}`} title={label}>
            <SeverityIcon kind={iconOfCount(name)} /> {count} <span class="out-of-sight">{label}</span>
          </span>
        ))}
        {view.counts.length === 0 && <span>{view.failure?.text ?? words.name}</span>}
      </button>
      {walk && walk.kind !== 'offered' && (
        <WalkLine walk={walk} words={words} actions={actions.walk} help={actions.help} />
      )}
    </section>
  );
}

function Whole({ view, words, actions }: BarProps) {
  const { walk } = view;
  return (
    <section class="bar" aria-label={words.name}>
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
          {view.detail?.flagged && <DetailFlags flagged={view.detail.flagged} />}
          {view.calm !== undefined && <span>{view.calm}</span>}
          {view.halfRead && <TeachButton words={words} press={() => actions.teach()} />}
        </div>
        <div class="lines">
          {view.failure && <SaidLine said={view.failure} words={words} help={actions.help} />}
          {view.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {view.unread && <p>{view.unread.dossiers}</p>}
        </div>
        <div class="ends">
          {view.failure === undefined && (
            <button
              type="button"
              class="plain"
              aria-expanded={view.actionsOpen}
              onClick={actions.toggleActions}
            >
              {words.more}
            </button>
          )}
          <IconButton
            words={words.otherCorner}
            press={actions.otherCorner}
            path="M1 1h4v2H3v2H1zM11 11H7V9h2V7h2z"
          />
          <IconButton words={words.minimise} press={() => actions.minimise(true)} path="M1 5h10v2H1z" />
        </div>
      </div>
      {view.detail && (
        <DetailLines
          detail={view.detail}
          language={view.language}
          annotate={actions.annotate}
          formOpened={actions.formOpened}
        />
      )}
      {view.actionsOpen && (
        <div class="foot">
          {walk?.kind === 'offered' && (
            <WalkLine walk={walk} words={words} actions={actions.walk} help={actions.help} />
          )}
          {view.flagged > 0 && (
            <>
              <button
                type="button"
                class="plain"
                aria-expanded={view.rows !== undefined}
                onClick={actions.toggleList}
              >
                {words.eachRow}
              </button>
              <button type="button" class="plain" onClick={actions.nextRow}>
                {words.nextRow}
              </button>
            </>
          )}
          {view.copyable && (
            <button type="button" class="plain" onClick={actions.copy}>
              {words.copy}
            </button>
          )}
          {view.teachable && !view.halfRead && <TeachButton words={words} press={() => actions.teach()} />}
          <button type="button" class="plain" onClick={actions.overview}>
            {words.overview}
          </button>
          <HelpButton topic="bar" words={words} help={actions.help} />
          {view.taught === 'well' && <ForgetButton words={words} press={actions.forget} />}
        </div>
      )}
      {view.actionsOpen && view.unread && <Reasons reasons={view.unread.kinds} />}
      {walk && walk.kind !== 'offered' && (
        <WalkLine walk={walk} words={words} actions={actions.walk} help={actions.help} />
      )}
      {view.rows && (
        <FlaggedList
          rows={view.rows}
          more={view.more}
          language={view.language}
          open={actions.openRow}
          annotate={actions.annotate}
          formOpened={actions.formOpened}
        />
      )}
      {view.hidden !== undefined && (
        <p role="status">
          {view.hidden}{' '}
          <button type="button" class="plain" onClick={actions.showAll}>
            {words.showAll}
          </button>
        </p>
      )}
      {view.refusals.map((refusal, place) => (
        <p key={refusal.text}>
          {refusal.text} <TeachButton words={words} press={() => actions.teach(place)} />
          <HelpButton topic={refusal.topic} words={words} help={actions.help} />
        </p>
      ))}
      {view.taught === 'in-vain' && (
        <p>
          {words.taughtInVain} <ForgetButton words={words} press={actions.forget} />
          <HelpButton topic="taught-in-vain" words={words} help={actions.help} />
        </p>
      )}
      {view.doubt !== undefined && <p role="status">{view.doubt}</p>}
      {view.problem && <SaidLine said={view.problem} words={words} help={actions.help} />}
      {view.done !== undefined && <p role="status">{view.done}</p>}
    </section>
  );
}

function TeachButton({ words, press }: { words: OverlayWords; press(): void }) {
  return (
    <button type="button" class="plain" onClick={press}>
      {words.teach}
    </button>
  );
}

function ForgetButton({ words, press }: { words: OverlayWords; press(): void }) {
  return (
    <button type="button" class="plain" title={words.taught} onClick={press}>
      {words.forgetTaught}
    </button>
  );
}

function IconButton({ words, press, path }: { words: string; press(): void; path: string }) {
  return (
    <button type="button" class="plain" aria-label={words} title={words} onClick={press}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} fill="currentColor" />
      </svg>
    </button>
  );
}
