import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { importTexts } from '../../lib/locale/import';
import { popupTexts } from '../../lib/locale/popup';
import type { Field } from '../../lib/reading/types';
import { HelpLink } from '../shared/HelpLink';
import { Progress } from '../shared/Progress';
import { ImportPreview } from './ImportPreview';
import { type Given, ImportSources } from './ImportSources';
import type { ImportChoice, ImportView } from './import-view';

export interface ImportPanelProps {
  language: 'vi' | 'en';
  view: ImportView;
  /** Origins of the portals that are known. */
  portals: readonly string[];
  /** Civil time now. */
  now: string;
  keptPersonalFields: readonly string[];
  onGiven(given: Given): void;
  /** What each column of a table means, by its key. */
  onName(place: number, columns: Record<string, Field | null>): void;
  onKeep(choice: ImportChoice): void;
  /** Stops what is being done, or lets go of the file. */
  onEnd(): void;
}

/** Takes in a portal's own tables: chosen, dropped or pasted, shown as they were understood, and then kept. */
export function ImportPanel(props: ImportPanelProps): JSX.Element {
  const { language, view, onGiven, onEnd } = props;
  const texts = importTexts(language);
  const section = useRef<HTMLElement>(null);
  const isBusy = view.state === 'reading' || (view.state === 'preview' && view.keeping !== undefined);
  const said = wordsOf(view, language);
  return (
    <section
      ref={section}
      class="block import"
      aria-labelledby="files-import"
      onDragOver={(event) => {
        event.preventDefault();
        section.current?.classList.add('over');
      }}
      onDragLeave={() => section.current?.classList.remove('over')}
      onDrop={(event) => {
        event.preventDefault();
        section.current?.classList.remove('over');
        const [file] = event.dataTransfer?.files ?? [];
        if (file && !isBusy) onGiven({ file });
      }}
    >
      <h3 id="files-import">{texts.heading}</h3>
      <p class="note">{texts.hint}</p>
      <ImportSources language={language} disabled={isBusy} onGiven={onGiven} />
      {view.state === 'reading' ? (
        <Progress label={texts.reading} far={texts.rowsSoFar(view.rows)} stop={texts.stop} onStop={onEnd} />
      ) : null}
      <div role="status" class={isBad(view) ? 'alert' : ''}>
        {said === undefined ? null : <p>{said}</p>}
      </div>
      {isBad(view) ? <HelpLink topic={topicOf(view)} language={language} /> : null}
      {view.state === 'preview' ? <ImportPreview {...props} preview={view} /> : null}
    </section>
  );
}

function isBad({ state }: ImportView): boolean {
  return state === 'refused' || state === 'failed';
}

function topicOf(view: ImportView): string {
  if (view.state === 'failed') return `error-${view.error}`;
  return view.state === 'refused' ? `import-${view.why}` : 'import';
}

function wordsOf(view: ImportView, language: 'vi' | 'en'): string | undefined {
  const texts = importTexts(language);
  switch (view.state) {
    case 'refused':
      return texts.refusals[view.why];
    case 'failed':
      return popupTexts(language).errors[view.error];
    case 'stopped':
      return view.keeping === undefined ? texts.stopped : texts.stoppedWhileKeeping(view.keeping);
    case 'kept': {
      const { host } = new URL(view.site);
      return view.repeated ? texts.repeated(host) : texts.kept({ dossiers: view.dossiers, host });
    }
    case 'preview': {
      const dossiers = view.tables.reduce((sum, table) => sum + table.dossiers, 0);
      if (view.trying) return texts.trying;
      return dossiers === 0 ? texts.noDossiers : texts.read({ name: view.name ?? texts.pasted, dossiers });
    }
    default:
      return undefined;
  }
}
