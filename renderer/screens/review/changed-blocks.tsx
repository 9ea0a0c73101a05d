import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_BOLD, TEXT_ITALIC, TEXT_UNDERLINE } from '#domain/document/schema';
import type { ComparedBlock, ComparedPart } from '#domain/history-contract';
import { countChanges, sideOf } from '../../components/changes.ts';
import { DifferenceText } from '../../components/difference-text.tsx';
import { ReadingChanges } from '../../components/reading-changes.tsx';
import styles from './changes.module.css';
import { type BlockGroup, groupBlocks, isWhole } from './number-changes.ts';

type Walk = { readonly first: number; readonly total: number };

type ChangedBlocksProps = {
  blocks: readonly ComparedBlock[];
  /** How many changes come before each block. */
  firsts: readonly number[];
  total: number;
};

/** The article in its shape, with what changed since in its place. */
export function ChangedBlocks({ blocks, firsts, total }: ChangedBlocksProps): ReactNode {
  const walkOf = (at: number): Walk => ({ first: firsts[at] ?? 0, total });
  return groupBlocks(blocks).map((group) => (
    <AudienceNote key={group.at} group={group}>
      {group.type === 'table' ? (
        <table className={styles['table']}>
          <tbody>
            {group.rows.map((row, index) => (
              <Row key={firstKey(row, index)} row={row} walk={walkOf(group.at + index)} />
            ))}
          </tbody>
        </table>
      ) : (
        <Block block={group.block} walk={walkOf(group.at)} />
      )}
    </AudienceNote>
  ));
}

function firstKey(row: { table: number }, index: number): string {
  return `${row.table} ${index}`;
}

/** A line above what is for the air or the web alone: the approver decides on both. */
function AudienceNote({ group, children }: { group: BlockGroup; children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const audience = group.type === 'table' ? group.rows[0]?.audience : group.block.audience;
  if (audience === undefined || audience === null) return children;
  return (
    <div className={styles['audience']}>
      <p className={styles['audienceNote']}>{t(`review.audience.${audience}`)}</p>
      {children}
    </div>
  );
}

function Block({ block, walk }: { block: OneBlock; walk: Walk }): ReactNode {
  switch (block.type) {
    case 'words':
      return <Words block={block} walk={walk} />;
    case 'figure':
      return <Figure block={block} walk={walk} />;
    case 'rule':
      return <Rule block={block} walk={walk} />;
    default:
      return block satisfies never;
  }
}

type OneBlock = Exclude<ComparedBlock, { type: 'row' }>;
type WordsBlock = Extract<OneBlock, { type: 'words' }>;

const tags = { paragraph: 'p', heading2: 'h2', heading3: 'h3', quote: 'p', item: 'p' } as const;

function Words({ block, walk }: { block: WordsBlock; walk: Walk }): ReactNode {
  const { shape, mark, depth, parts, readings } = block;
  const Tag = tags[shape];
  const said = { ...walk, first: walk.first + countChanges(parts) };
  return (
    <>
      <Tag
        className={styles[shape]}
        style={depth > 0 ? { marginInlineStart: `${depth * 1.6}em` } : undefined}
        data-line
      >
        {mark !== '' && (
          <span className={styles['mark']} data-no-words>
            {mark}
          </span>
        )}
        <DifferenceText parts={parts} walk={walk} draw={draw} />
      </Tag>
      <ReadingChanges readings={readings} walk={said} />
    </>
  );
}

/** A word in its look; where it leads and how it is said is signed too, so it is shown. */
function draw(part: ComparedPart): ReactNode {
  const { text, format = 0, link, spoken } = part;
  let words: ReactNode = text;
  if ((format & TEXT_BOLD) !== 0) words = <strong>{words}</strong>;
  if ((format & TEXT_ITALIC) !== 0) words = <em>{words}</em>;
  if ((format & TEXT_UNDERLINE) !== 0) words = <u>{words}</u>;
  if (link !== undefined) return <Pointed words={words} link={link} />;
  return spoken === undefined ? words : <Said words={words} spoken={spoken} />;
}

function Pointed({ words, link }: { words: ReactNode; link: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={styles['link']} title={link}>
      {words}
      <span className={styles['aside']} data-no-words>
        {` (${t('review.leadsTo', { link })})`}
      </span>
    </span>
  );
}

function Said({ words, spoken }: { words: ReactNode; spoken: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={styles['reading']}>
      {words}
      <span className={styles['aside']} data-no-words>
        {` (${t('review.said', { spoken })})`}
      </span>
    </span>
  );
}

type RowBlock = Extract<ComparedBlock, { type: 'row' }>;

function Row({ row, walk }: { row: RowBlock; walk: Walk }): ReactNode {
  const { cells, readings } = row;
  const counts = cells.map(countChanges);
  const firsts = runningSum(counts, walk.first);
  const said = { ...walk, first: counts.reduce((sum, count) => sum + count, walk.first) };
  return (
    <>
      <tr data-line>
        {cells.map((parts, index) => (
          <td key={firsts.slice(0, index + 1).join(' ') + textOf(parts)} className={styles['cell']}>
            <DifferenceText
              parts={parts}
              walk={{ first: firsts[index] ?? 0, total: walk.total }}
              draw={draw}
            />
          </td>
        ))}
      </tr>
      {readings.length > 0 && (
        <tr>
          <td className={styles['cell']} colSpan={cells.length}>
            <ReadingChanges readings={readings} walk={said} />
          </td>
        </tr>
      )}
    </>
  );
}

function textOf(parts: readonly ComparedPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** How many come before each, from `first` on. */
function runningSum(counts: readonly number[], first: number): number[] {
  let sum = first;
  return counts.map((count) => {
    const before = sum;
    sum += count;
    return before;
  });
}

type FigureBlock = Extract<OneBlock, { type: 'figure' }>;

function Figure({ block, walk }: { block: FigureBlock; walk: Walk }): ReactNode {
  const { t } = useTranslation();
  const { kind, photo, caption, alt } = block;
  const words = kind === 'removed' ? sideOf(caption, 'removed') : textOf(caption);
  const lines = <FigureWords block={block} walk={isWhole(block) ? undefined : walk} />;
  const picture =
    photo === null ? (
      <span className={styles['awaited']}>{t('review.photoAwaited')}</span>
    ) : (
      <img
        className={styles['photo']}
        src={`app://photo/${photo}?size=full`}
        alt={altOf(alt, caption)}
      />
    );
  if (!isWhole(block))
    return (
      <figure className={styles['figure']}>
        {picture}
        {lines}
      </figure>
    );
  const what = words === '' ? t('review.noCaption') : `“${words}”`;
  return (
    <figure
      className={styles['figure']}
      data-kind={kind}
      data-change={walk.first}
      tabIndex={-1}
      aria-label={t('differences.place', {
        n: walk.first + 1,
        total: walk.total,
        what: t(kind === 'added' ? 'review.photoAdded' : 'review.photoRemoved', { what }),
      })}
    >
      <span className={styles['photoNote']}>
        {t(kind === 'added' ? 'review.photoNew' : 'review.photoGone')}
      </span>
      {picture}
      {lines}
    </figure>
  );
}

function altOf(alt: readonly ComparedPart[], caption: readonly ComparedPart[]): string {
  return wordsNow(alt) === '' ? wordsNow(caption) : wordsNow(alt);
}

function wordsNow(parts: readonly ComparedPart[]): string {
  return textOf(parts.filter(({ kind }) => kind !== 'removed'));
}

function FigureWords({ block, walk }: { block: FigureBlock; walk: Walk | undefined }): ReactNode {
  const { t } = useTranslation();
  const lines = [block.caption, block.credit, block.alt];
  const firsts = runningSum(lines.map(countChanges), walk?.first ?? 0);
  const walkOf = (index: number): Walk | undefined =>
    walk === undefined ? undefined : { first: firsts[index] ?? 0, total: walk.total };
  return (
    <figcaption className={styles['caption']}>
      {textOf(block.caption) === '' ? (
        <span className={styles['lacking']}>{t('review.noCaption')}</span>
      ) : (
        <DifferenceText parts={block.caption} walk={walkOf(0)} />
      )}
      {textOf(block.credit) !== '' && (
        <span className={styles['small']}>
          {`${t('review.credit')} `}
          <DifferenceText parts={block.credit} walk={walkOf(1)} />
        </span>
      )}
      {textOf(block.alt) !== '' && (
        <span className={styles['small']}>
          {`${t('review.alt')} `}
          <DifferenceText parts={block.alt} walk={walkOf(2)} />
        </span>
      )}
    </figcaption>
  );
}

function Rule({
  block,
  walk,
}: {
  block: Extract<OneBlock, { type: 'rule' }>;
  walk: Walk;
}): ReactNode {
  const { t } = useTranslation();
  if (!isWhole(block)) return <hr className={styles['rule']} />;
  const what = t(block.kind === 'added' ? 'review.ruleAdded' : 'review.ruleRemoved');
  return (
    <p
      className={styles['ruleChange']}
      data-kind={block.kind}
      data-change={walk.first}
      tabIndex={-1}
      data-no-words
    >
      {t('differences.place', { n: walk.first + 1, total: walk.total, what })}
    </p>
  );
}
