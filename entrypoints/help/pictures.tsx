import popupCss from '../../assets/styles/popup.css?inline';
import type { DrawPicture } from '../../components/help/HelpPage';
import { Papers } from '../../components/help/Papers';
import { ShadowPicture } from '../../components/help/ShadowPicture';
import { Bar } from '../../components/overlay/Bar';
import barCss from '../../components/overlay/bar.css?inline';
import type { BarView } from '../../components/overlay/bar-view';
import { Teach } from '../../components/overlay/Teach';
import teachCss from '../../components/overlay/teach.css?inline';
import { Counts } from '../../components/popup/Counts';
import { ThisPage } from '../../components/popup/ThisPage';
import { type CountName, overlayWords } from '../../lib/locale/overlay';
import { popupTexts } from '../../lib/locale/popup';
import { teachingTexts } from '../../lib/locale/teaching';
import type { Backlog } from '../../lib/report/types';

const nothing = () => undefined;
const never = () => Promise.resolve(false);

/** What stands in a picture is placed by the page around it, not by its own rules for the portal's page. */
const inPicture = `
:host { display: block; }
.bar { max-height: none; }
.teach { position: static; width: auto; max-height: none; }
.popup { width: var(--popup-width); max-width: 100%; border: 1px solid var(--rule); border-radius: var(--radius); }
`;
/** Rules for the element that bears the bar on a portal's page do not hold here. */
const elsewhere = (css: string) => css.replace(/:host(?:\(([^)]*\)?)\))?/g, ':host(nhac-han-bar)');
const cssOfBar = elsewhere(barCss + teachCss) + inPicture;
const cssOfPopup = popupCss + inPicture;

/** The guide's pictures: our own surfaces, drawn by their own components over invented figures. */
export function pictures(language: 'vi' | 'en'): DrawPicture {
  return (picture, alt) => {
    switch (picture) {
      case 'turn-on':
        return (
          <ShadowPicture alt={alt} css={cssOfPopup}>
            <div class="popup">
              <ThisPage
                page={{ kind: 'not-on', origin: 'https://motcua.example.gov.vn' }}
                language={language}
                texts={popupTexts(language)}
                onTurnOn={() => Promise.resolve('refused')}
                onTurnOff={nothing}
                onNoteFailure={never}
              />
            </div>
          </ShadowPicture>
        );
      case 'counts':
        return (
          <ShadowPicture alt={alt} css={cssOfPopup}>
            <div class="popup">
              <Counts
                backlog={backlog}
                language={language}
                texts={popupTexts(language)}
                chosen={undefined}
                onChoose={nothing}
              />
            </div>
          </ShadowPicture>
        );
      case 'bar':
        return <BarPicture alt={alt} view={busyBar(language)} />;
      case 'refused':
        return <BarPicture alt={alt} view={refusingBar(language)} />;
      case 'papers':
        return <Papers language={language} alt={alt} />;
      case 'teach':
        return (
          <ShadowPicture alt={alt} css={cssOfBar}>
            <Teach view={lesson(language)} actions={{ choose: nothing, save: nothing, cancel: nothing }} />
          </ShadowPicture>
        );
    }
  };
}

function BarPicture({ view, alt }: { view: BarView; alt: string }) {
  return (
    <ShadowPicture alt={alt} css={cssOfBar}>
      <Bar
        view={view}
        words={overlayWords(view.language)}
        actions={{
          toggle: nothing,
          showAll: nothing,
          minimise: nothing,
          toggleActions: nothing,
          toggleList: nothing,
          openRow: nothing,
          formOpened: nothing,
          nextRow: nothing,
          annotate: never,
          copy: nothing,
          otherCorner: nothing,
          overview: nothing,
          help: nothing,
          teach: nothing,
          forget: nothing,
          walk: { start: nothing, pause: nothing, stop: nothing },
        }}
      />
    </ShadowPicture>
  );
}

const counts: readonly [name: CountName, count: number][] = [
  ['overdue', 3],
  ['due-today', 2],
  ['due-soon', 5],
  ['undigitised', 8],
];

function busyBar(language: 'vi' | 'en'): BarView {
  const words = overlayWords(language);
  return {
    ...emptyBar(language),
    counts: counts.map(([name, count]) => ({ name, label: words.count(name, 2), count, pressed: false })),
    lines: [words.coverage({ page: 2, pages: 6, total: 57, rowsShown: 20, filtered: false })],
    actionsOpen: true,
    flagged: 18,
    walk: { kind: 'offered' },
  };
}

function refusingBar(language: 'vi' | 'en'): BarView {
  const reason = 'no-code-column';
  const text = overlayWords(language).refused(reason, []);
  return { ...emptyBar(language), refusals: [{ text, topic: `table-${reason}` }] };
}

function emptyBar(language: 'vi' | 'en'): BarView {
  return {
    language,
    minimised: false,
    counts: [],
    lines: [],
    teachable: false,
    halfRead: false,
    refusals: [],
    actionsOpen: false,
    copyable: false,
    flagged: 0,
  };
}

const backlog: Backlog = {
  at: '2026-11-23T08:00',
  workingDayMinutes: 450,
  dueSoonWorkingDays: 2,
  officers: [],
  counts: {
    overdue: 3,
    'due-today': 2,
    'due-soon': 5,
    undigitised: 8,
    'step-overdue': 1,
    paused: 4,
    open: 57,
    total: 97,
  },
  gone: 0,
  urgent: [],
  urgentTotal: 0,
  coverage: [],
};

function lesson(language: 'vi' | 'en'): Parameters<typeof Teach>[0]['view'] {
  const { fields } = teachingTexts(language);
  const column = { shared: false, values: 20 };
  return {
    language,
    fields: ['code', 'dueAt', 'procedure'],
    columns: [
      { ...column, place: 0, key: 'a', header: fields.code, samples: ['H57-261104-0583'], field: 'code' },
      { ...column, place: 1, key: 'b', header: fields.dueAt, samples: ['20/11/2026'], field: 'dueAt' },
      { ...column, place: 2, key: 'c', header: '', samples: [], field: null },
    ],
    rows: { read: 20, of: 20 },
    counting: false,
    notSaved: false,
    saving: false,
  };
}
