import type { OverlayWords } from '../../lib/locale/overlay';
import type { BarActions, WalkView } from './bar-view';
import { SaidLine } from './HelpButton';

/** Reading the whole list: the offer, how far it is, or how it ended. */
export function WalkLine({
  walk,
  words,
  actions,
  help,
}: {
  walk: WalkView;
  words: OverlayWords;
  actions: BarActions['walk'];
  help: BarActions['help'];
}) {
  if (walk.kind === 'offered') {
    return (
      <button type="button" class="plain" onClick={actions.start}>
        {words.readAll}
      </button>
    );
  }
  if (walk.kind === 'ended') {
    const { text, topic } = walk;
    if (topic === undefined) return <p role="status">{text}</p>;
    return <SaidLine said={{ text, topic }} words={words} help={help} />;
  }
  return (
    <div class="foot walk">
      <div class="lines">
        <label>
          {walk.text} <progress {...(walk.share === undefined ? {} : { value: walk.share, max: 1 })} />
        </label>
      </div>
      <button type="button" class="plain" onClick={() => actions.pause(!walk.paused)}>
        {walk.paused ? words.goOn : words.pause}
      </button>
      <button type="button" class="plain" onClick={actions.stop}>
        {words.stop}
      </button>
    </div>
  );
}
