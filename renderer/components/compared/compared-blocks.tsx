import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_BOLD, TEXT_ITALIC, TEXT_UNDERLINE } from '#domain/document/schema';
import type { ComparedBlock, ComparedPart } from '#domain/contract/history';
import { type BlockGroup, groupBlocks, isWhole } from './block-groups.ts';
import { countChanges, textOf } from './changes.ts';
import styles from './compared-blocks.module.css';
import { ComparedFigure } from './compared-figure.tsx';
import { DifferenceText } from './difference-text.tsx';
import { type Walk, usePlace, walkAfter } from './place.ts';
import { ReadingChanges } from './reading-changes.tsx';

type ComparedBlocksProps = {
  blocks: readonly ComparedBlock[];
  /** Where the changes are walked through: how many come before each block, and how many there are. */
  walk?: { readonly firsts: readonly number[]; readonly total: number };
  /** Of the headline above: what stands in the article goes on from there. */
  level: 1 | 2;
};

/** The article in its shape, with what changed in its place. */
export function ComparedBlocks({ blocks, walk, level }: ComparedBlocksProps): ReactNode {
  const walkOf = (at: number): Walk | undefined =>
    walk && { first: walk.firsts[at] ?? 0, total: walk.total };
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
        <Block block={group.block} walk={walkOf(group.at)} level={level} />
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
  const isPhoto = group.type !== 'table' && group.block.type === 'figure';
  const words = isPhoto && audience === 'air' ? 'airPhoto' : audience;
  return (
    <div className={styles['audience']}>
      <p className={styles['audienceNote']}>{t(`differences.audience.${words}`)}</p>
      {children}
    </div>
  );
}

type OneBlock = Exclude<ComparedBlock, { type: 'row' }>;
type BlockProps<B extends ComparedBlock> = { block: B; walk: Walk | undefined };
type Level = ComparedBlocksProps['level'];

function Block({ block, walk, level }: BlockProps<OneBlock> & { level: Level }): ReactNode {
  switch (block.type) {
    case 'words':
      return <Words block={block} walk={walk} level={level} />;
    case 'figure':
      return <ComparedFigure block={block} walk={walk} />;
    case 'rule':
      return <Rule block={block} walk={walk} />;
    default:
      return block satisfies never;
  }
}

const text = { paragraph: 'p', quote: 'p', item: 'p' } as const;
const tags = {
  1: { ...text, heading2: 'h2', heading3: 'h3' },
  2: { ...text, heading2: 'h3', heading3: 'h4' },
} as const;

type WordsBlock = Extract<OneBlock, { type: 'words' }>;

function Words({ block, walk, level }: BlockProps<WordsBlock> & { level: Level }): ReactNode {
  const { shape, mark, depth, parts, readings } = block;
  const Tag = tags[level][shape];
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
      <ReadingChanges readings={readings} walk={walkAfter(walk, countChanges(parts))} />
    </>
  );
}

/** A word in its look; where it leads and how it is said is signed too, so it is shown. */
function draw(part: ComparedPart): ReactNode {
  const { text: letters, format = 0, link, spoken } = part;
  let words: ReactNode = letters;
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
        {` (${t('differences.leadsTo', { link })})`}
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
        {` (${t('differences.said', { spoken })})`}
      </span>
    </span>
  );
}

type RowBlock = Extract<ComparedBlock, { type: 'row' }>;

function Row({ row, walk }: { row: RowBlock; walk: Walk | undefined }): ReactNode {
  const { cells, readings } = row;
  const before = (index: number): number =>
    cells.slice(0, index).reduce((sum, parts) => sum + countChanges(parts), 0);
  return (
    <>
      <tr data-line>
        {cells.map((parts, index) => (
          // Two cells may hold the same words: each is known by what stands in the row up to it.
          <td
            key={cells
              .slice(0, index + 1)
              .map(textOf)
              .join('\n')}
            className={styles['cell']}
          >
            <DifferenceText parts={parts} walk={walkAfter(walk, before(index))} draw={draw} />
          </td>
        ))}
      </tr>
      {readings.length > 0 && (
        <tr>
          <td className={styles['cell']} colSpan={cells.length}>
            <ReadingChanges readings={readings} walk={walkAfter(walk, before(cells.length))} />
          </td>
        </tr>
      )}
    </>
  );
}

function Rule({ block, walk }: BlockProps<Extract<OneBlock, { type: 'rule' }>>): ReactNode {
  const { t } = useTranslation();
  const place = usePlace();
  if (!isWhole(block)) return <hr className={styles['rule']} />;
  const what = t(block.kind === 'added' ? 'differences.ruleAdded' : 'differences.ruleRemoved');
  const { 'aria-label': whole = what, ...focus } = place(walk, what);
  return (
    <p
      className={`${styles['ruleChange']} ${styles['whole']}`}
      data-kind={block.kind}
      data-no-words
      {...focus}
    >
      {whole}
    </p>
  );
}
