import type { Annotation } from '../../lib/dossier';
import type { CountName } from '../../lib/locale/overlay';
import type { ReasonView } from './reason-view';

/** One paper of a dossier to be taken in. */
export interface IntakePaperView {
  name: string;
  compared: boolean;
}

/** The one dossier that the page shows, worded. */
export interface DetailView {
  /** What is urgent or wrong with it, and the kind of its worst; absent where nothing is. */
  flagged?: { label: string; worst: CountName };
  /** Time left, where it stands, what is digitised. */
  lines: readonly string[];
  /** What the page shows of it and could not be read, and what to do. */
  unread: readonly ReasonView[];
  /** Late or overdue, or noted so once: what was noted, once that is known. */
  cause?: { code: string; annotation?: Annotation };
  /** The papers to be compared before it is taken in. */
  intake?: {
    title: string;
    hint: string;
    progress: string;
    papers: readonly IntakePaperView[];
    notKept?: string;
    set(name: string, compared: boolean): void;
  };
}
