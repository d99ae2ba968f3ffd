/**
 * What is meant on a page: by what a person is told of it, or by a CSS selector. Names are whole. `frame` names the frame
 * of a tab that holds it.
 */
export type Target = ({ role: string; name: string } | { css: string }) & { frame?: string };

/** A page as a person has it before them: a portal's tab, an extension's page, the popup. */
export interface Surface {
  /** Presses the one element meant, with the mouse; waits until it is there. */
  click(target: Target): Promise<void>;
  /** Puts the keyboard's focus on the one element meant and types. */
  type(target: Target, text: string): Promise<void>;
  /** Presses a key, by its name ("Enter", "Tab", "a"). */
  press(key: string): Promise<void>;
  /**
   * Runs a function in the page's own world. It is sent as text: it may use nothing from outside itself but `arg`.
   */
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs a whole script in the page's own world, whatever its content security policy. */
  inject(script: string): Promise<void>;
  /** Writes a PNG of what is in view. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A file as the browser saved it, or as a person chooses it. */
export interface NamedFile {
  name: string;
  bytes: Buffer;
}

/** A file of a whole district may be long in the making on a busy machine: so long it is waited for, in ms. */
export const savedWithin = 120_000;

/** How a page is shown, where that is not as on the machine of the run: dark, in few strong colours, on paper. */
export interface Look {
  colorScheme?: 'dark' | 'light';
  forcedColors?: boolean;
  print?: boolean;
}

/** A page in a tab. */
export interface Tab extends Surface {
  /** Presses the one element meant twice in quick succession. */
  doubleClick(target: Target): Promise<void>;
  /** Goes to an address and waits until the page is loaded. */
  open(url: string): Promise<void>;
  /** Presses what stands at a place of the view, in CSS pixels, whichever frame it belongs to. */
  clickAt(place: { x: number; y: number }): Promise<void>;
  /** Moves the pointer to a place of the view. */
  hoverAt(place: { x: number; y: number }): Promise<void>;
  /** The size of the view, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Has the page shown so, and in all else as the machine has it. */
  look(look: Look): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** Presses keys held together that the browser itself may take for a command, such as "Alt+Shift+H". */
  shortcut(keys: string): Promise<void>;
  /** Chooses files in a field of the page, which a CSS selector names. */
  chooseFiles(field: string, files: readonly NamedFile[]): Promise<void>;
  /** The file that the browser saves because of what is done meanwhile. */
  saved(action: () => Promise<void>): Promise<NamedFile>;
  /** Says yes to the next question that the page asks in the browser's own box. */
  acceptNextQuestion(): Promise<void>;
  /** The page as it would be printed, on the paper that it asks for: a PDF. */
  printed(): Promise<Buffer>;
  /**
   * Answers whatever the tab goes to with a page of markup, whatever the address, and lets nothing else out; the one
   * given last holds.
   */
  serve(markup: string): Promise<void>;
  /** Every address that the tab asked for since it was made. */
  readonly requests: readonly string[];
}
