import type { OverlayWords } from '../../lib/locale/overlay';
import type { Said } from './bar-view';

interface HelpButtonProps {
  topic: string;
  words: OverlayWords;
  help(topic: string): void;
}

/** Opens the guide at a topic. */
export function HelpButton({ topic, words, help }: HelpButtonProps) {
  return (
    <button type="button" class="plain" onClick={() => help(topic)}>
      {words.help}
    </button>
  );
}

/** Something that went wrong, and the way to what the guide says of it. */
export function SaidLine({ said, ...rest }: { said: Said } & Omit<HelpButtonProps, 'topic'>) {
  return (
    <p>
      <span role="status">{said.text}</span> <HelpButton {...rest} topic={said.topic} />
    </p>
  );
}
