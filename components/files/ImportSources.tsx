import type { JSX } from 'preact';
import { importTexts } from '../../lib/locale/import';

/** What a person gave to be read. */
export type Given = { file: File } | { html: string } | { text: string };

interface ImportSourcesProps {
  language: 'vi' | 'en';
  disabled: boolean;
  onGiven(given: Given): void;
}

/** The ways in: a file that is chosen, a table that is pasted. */
export function ImportSources({ language, disabled, onGiven }: ImportSourcesProps): JSX.Element {
  const texts = importTexts(language);
  return (
    <>
      <label class="file">
        {texts.choose}
        <input
          id="import-file"
          type="file"
          accept=".xlsx,.xls,.csv,.tsv,.txt,.htm,.html,.xml"
          disabled={disabled}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file) onGiven({ file });
          }}
        />
      </label>
      <label class="wide" for="import-paste">
        {texts.paste}
      </label>
      <textarea
        id="import-paste"
        class="paste"
        rows={2}
        disabled={disabled}
        onInput={({ currentTarget }) => {
          // Dragged in, or pasted where the browser tells nothing of it.
          const text = currentTarget.value;
          currentTarget.value = '';
          if (text.includes('\n')) onGiven({ text });
        }}
        onPaste={(event) => {
          const html = event.clipboardData?.getData('text/html') ?? '';
          const text = event.clipboardData?.getData('text/plain') ?? '';
          const [file] = event.clipboardData?.files ?? [];
          event.preventDefault();
          if (/<table/i.test(html)) onGiven({ html });
          else if (text === '' && file) onGiven({ file });
          else onGiven({ text });
        }}
      />
    </>
  );
}
