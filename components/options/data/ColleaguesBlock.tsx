import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dataTexts } from '../../../lib/locale/data';
import { PersonalChoice } from '../../shared/PersonalChoice';
import type { DataFacts, SnapshotChoice } from './data-view';
import { TaskBlock, type TaskState } from './TaskBlock';

interface Props extends TaskState {
  facts: DataFacts;
  /** Some personal fields are kept here, so that there is something to leave out. */
  keepsPersonal: boolean;
  onSnapshot(choice: SnapshotChoice): void;
  onMerge(files: File[]): void;
}

/** Hands out what is known of a portal, and takes in what colleagues know. */
export function ColleaguesBlock({ facts, keepsPersonal, onSnapshot, onMerge, ...state }: Props): JSX.Element {
  const texts = dataTexts(state.language);
  const busy = state.running !== undefined;
  return (
    <TaskBlock id="data-colleagues" heading={texts.colleagues} tasks={['snapshot', 'merge']} {...state}>
      <p class="note">{texts.snapshotHint}</p>
      {facts.portals.length === 0 ? (
        <p>{texts.nothingToShare}</p>
      ) : (
        <Choice
          facts={facts}
          keepsPersonal={keepsPersonal}
          busy={busy}
          language={state.language}
          onSnapshot={onSnapshot}
        />
      )}
      <label class="file">
        {texts.snapshotFiles}
        <input
          id="snapshot-files"
          type="file"
          accept=".json"
          multiple
          disabled={busy}
          aria-describedby="snapshot-files-note"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (files.length > 0) onMerge(files);
          }}
        />
      </label>
      <p id="snapshot-files-note" class="note">
        {texts.mergeHint}
      </p>
    </TaskBlock>
  );
}

interface ChoiceProps extends Pick<Props, 'facts' | 'keepsPersonal' | 'onSnapshot'> {
  busy: boolean;
  language: 'vi' | 'en';
}

function Choice({ facts, keepsPersonal, busy, language, onSnapshot }: ChoiceProps): JSX.Element {
  const texts = dataTexts(language);
  const { portals, officers } = facts;
  const [site, setSite] = useState(portals[0]?.site ?? '');
  const [chosen, setChosen] = useState<string>();
  const [personal, setPersonal] = useState(false);
  // Until somebody is chosen: whoever was last signed in on that portal.
  const officer = chosen ?? portals.find((each) => each.site === site)?.officer ?? '';
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSnapshot({ site, personal, ...(officer === '' ? {} : { officer }) });
  };
  return (
    <form class="line" onSubmit={submit} noValidate>
      <label>
        {texts.portal}{' '}
        <select value={site} onChange={(event) => setSite(event.currentTarget.value)}>
          {portals.map((each) => (
            <option key={each.site} value={each.site}>
              {new URL(each.site).host}
            </option>
          ))}
        </select>
      </label>
      {officers.length === 0 ? null : (
        <label>
          {texts.officer}{' '}
          <select value={officer} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{texts.everybody}</option>
            {officers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {keepsPersonal ? (
        <PersonalChoice language={language} checked={personal} onChange={setPersonal} />
      ) : null}
      <button type="submit" disabled={busy}>
        {texts.makeSnapshot}
      </button>
    </form>
  );
}
