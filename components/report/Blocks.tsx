import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { wordNumber } from '../../lib/locale/figure';
import { filesTexts } from '../../lib/locale/files';
import { optionsTexts } from '../../lib/locale/options';
import { Making } from '../shared/Making';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { Block, FiguresBlock, LinksBlock, NationalBlock, WordsBlock } from './blocks';
import { DossierTable, type DossierTableProps } from './DossierTable';
import { Indicators, type IndicatorsProps } from './Indicators';
import { Plot } from './Plot';
import { SmallTable } from './SmallTable';

export interface BlocksProps extends Omit<DossierTableProps, 'block'>, Pick<IndicatorsProps, 'onRates'> {
  blocks: readonly Block[];
  /** Locked by an administrator, each by itself. */
  locked: IndicatorsProps['locked'] & { national: boolean };
  onNational(site: string | undefined): void;
  /** Puts a text on the clipboard; false where that failed. */
  onCopy(text: string): Promise<boolean>;
}

/** The blocks of a view, one under the other. */
export function Blocks(props: BlocksProps): JSX.Element {
  return (
    <>
      {props.blocks.map((block) => (
        <OneBlock key={keyOf(block)} block={block} {...props} />
      ))}
    </>
  );
}

function keyOf(block: Block): string {
  if (block.kind === 'table') return `table ${block.table.id}`;
  return 'id' in block ? `${block.kind} ${block.id}` : block.kind;
}

function OneBlock({ block, ...props }: BlocksProps & { block: Block }): JSX.Element {
  switch (block.kind) {
    case 'figures':
      return <Figures block={block} language={props.language} />;
    case 'words':
      return <Words block={block} {...props} />;
    case 'links':
      return <Links block={block} />;
    case 'table':
      return <SmallTable block={block} language={props.language} texts={props.texts} />;
    case 'list':
      return <DossierTable block={block} {...props} />;
    case 'plot':
      return <Plot block={block} language={props.language} texts={props.texts} />;
    case 'indicators':
      return <Indicators block={block} {...props} />;
    case 'national':
      return <National block={block} {...props} />;
  }
}

function Figures({ block, language }: { block: FiguresBlock; language: 'vi' | 'en' }): JSX.Element {
  return (
    <ul class="figures">
      {block.figures.map(({ id, words, value, severity, href, chosen }) => (
        <li key={id}>
          <a
            href={href}
            data-kind={severity && value > 0 ? severity : 'quiet'}
            aria-current={chosen ? 'true' : undefined}
          >
            {severity && <SeverityIcon kind={severity} faint={value === 0} />}
            <span class="figure" data-count={id}>
              {wordNumber(language, value)}
            </span>
            <span>{words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Words({ block, ...props }: { block: WordsBlock } & BlocksProps): JSX.Element {
  const { texts, language, sample, making, onCopy, onLetters } = props;
  const [copied, setCopied] = useState(false);
  return (
    <section class="words" data-words={block.id}>
      {block.heading === undefined ? null : <h2>{block.heading}</h2>}
      {block.lines.map((line, place) => (
        <p key={line}>
          {block.broken === undefined ? null : (
            <span aria-hidden="true" class={block.broken.includes(place) ? 'broken' : 'held'}>
              {block.broken.includes(place) ? '≠' : '✓'}{' '}
            </span>
          )}
          {line}
        </p>
      ))}
      {block.copied ? (
        <p>
          <button type="button" onClick={async () => setCopied(await onCopy(block.lines.join('\n')))}>
            {texts.tally.copy}
          </button>{' '}
          {sample ? null : (
            <button
              type="button"
              disabled={making.going !== undefined}
              onClick={() => onLetters({ letter: 'results', apart: false, personal: false })}
            >
              {filesTexts(language).asWord}
            </button>
          )}{' '}
          <span role="status">{copied ? texts.tally.copied : ''}</span>
        </p>
      ) : null}
      {block.copied ? <Making {...making} language={language} /> : null}
    </section>
  );
}

function Links({ block }: { block: LinksBlock }): JSX.Element {
  return (
    <section class="links" aria-labelledby={`links-${block.id}`}>
      <h2 id={`links-${block.id}`}>{block.heading}</h2>
      <ol>
        {block.links.map(({ words, href }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function National({
  block,
  language,
  texts,
  locked,
  onNational,
}: { block: NationalBlock } & BlocksProps): JSX.Element {
  return (
    <label class="national">
      {texts.reconcile.choose}{' '}
      <select
        value={block.chosen ?? ''}
        disabled={locked.national}
        onChange={(event) => onNational(event.currentTarget.value || undefined)}
      >
        <option value="">{texts.reconcile.none}</option>
        {block.sites.map((site) => (
          <option key={site} value={site}>
            {new URL(site).host}
          </option>
        ))}
      </select>
      {locked.national ? <span class="note"> {optionsTexts(language).locked}</span> : null}
    </label>
  );
}
