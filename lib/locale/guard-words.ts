/** One thing that a dossier lacks, to be worded; what is not known is absent. */
export interface WordedLack {
  side: 'component' | 'result';
  name?: string;
  place?: number;
  of?: number;
  attached?: boolean;
  signed?: boolean;
  digitised?: false;
}

/** What a paper's box and what stands beside it say. */
export interface PaperState {
  attached?: boolean;
  signed?: boolean;
  digitised?: boolean | 'not-applicable';
}

/** How many papers of one side are digitised, of those for which it matters. */
export interface SideFigures {
  digitised: number;
  unknown: number;
  of: number;
}

/** One language's words for the page of one dossier and for what is asked there. */
export interface GuardWords {
  /** Asked before a dossier is finished. */
  finishing: {
    title: string;
    back: string;
    goOn: string;
    /** Asked for several rows of a list at once. */
    titleOfSeveral(lacking: number, of: number): string;
    /** Dossiers that are not listed one by one. */
    more(dossiers: number): string;
    backToRows: string;
  };
  /** Asked before a dossier is taken in. */
  accepting: { title: string; back: string; goOn: string };
  lack(lack: WordedLack): string;
  /** A paper that was not compared. */
  notCompared(name: string): string;
  dontAsk: string;
  /** The press could not be passed on; `label` is what the portal's control says. */
  pressAgain(label: string): string;
  close: string;
  /** Stands beside the box of a paper. */
  paper(state: PaperState): string;
  /** Where the dossier stands: the portal's own words or, without them, its stage. */
  standing(status: string): string;
  stages: Record<
    'received' | 'processing' | 'paused' | 'finished' | 'returned' | 'refused' | 'withdrawn',
    string
  >;
  /** How much time is left; `amount` comes worded, `due` is a civil time. */
  timeLeft(amount: string, due: string | undefined): string;
  /** Time does not run. */
  pausedUntil(due: string): string;
  done(progress: 'early' | 'on-time', due: string, done: string): string;
  /** How much is digitised; a side without papers is absent. */
  digitised(components: SideFigures | undefined, result: SideFigures | undefined): string;
  intake: {
    title: string;
    hint: string;
    compared(done: number, of: number): string;
    notKept: string;
  };
}
