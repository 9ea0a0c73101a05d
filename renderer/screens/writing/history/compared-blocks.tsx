import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_BOLD, TEXT_ITALIC, TEXT_UNDERLINE } from '#domain/document/schema';
import type { ComparedBlock, ComparedPart } from '#domain/history-contract';
import { DifferenceText } from '../../../components/difference-text.tsx';
import { ReadingChanges } from '../../../components/reading-changes.tsx';
import styles from './history-reader.module.css';

/** The article in its shape, with what changed in its place. */
export function ComparedBlocks({ blocks }: { blocks: readonly ComparedBlock[] }): ReactNode {
  return (
    <div className={styles['text']}>
      {placed(blocks).map(({ at, item }) => (
        <Block key={at} block={item} />
      ))}
    </div>
  );
}

/** A text that was compared does not change: its parts are named by their places. */
function placed<T>(items: readonly T[]): { at: number; item: T }[] {
  return items.map((item, at) => ({ at, item }));
}

const tags = {
  paragraph: 'p',
  heading2: 'h3',
  heading3: 'h4',
  quote: 'blockquote',
  item: 'p',
} as const;

function Block({ block }: { block: ComparedBlock }): ReactNode {
  switch (block.type) {
    case 'words':
      return (
        <>
          <Words block={block} />
          <ReadingChanges readings={block.readings} />
        </>
      );
    case 'row':
      return (
        <>
          <div className={styles['row']}>
            {placed(block.cells).map(({ at, item }) => (
              <span key={at} className={styles['cell']}>
                <DifferenceText parts={item} draw={draw} />
              </span>
            ))}
          </div>
          <ReadingChanges readings={block.readings} />
        </>
      );
    case 'figure':
      return <Figure block={block} />;
    case 'rule':
      return <hr className={styles['rule']} data-kind={block.kind} />;
    default:
      return block satisfies never;
  }
}

function Words({ block }: { block: Extract<ComparedBlock, { type: 'words' }> }): ReactNode {
  const { shape, mark, depth, parts } = block;
  const words = <DifferenceText parts={parts} draw={draw} />;
  const Tag = tags[shape];
  if (shape !== 'item') return <Tag className={styles[shape]}>{words}</Tag>;
  return (
    <p className={styles['item']} style={{ marginInlineStart: `${depth * 1.6}em` }}>
      <span className={styles['mark']}>{mark}</span>
      {words}
    </p>
  );
}

function Figure({ block }: { block: Extract<ComparedBlock, { type: 'figure' }> }): ReactNode {
  const { t } = useTranslation();
  const { kind, photo, caption, alt, credit } = block;
  const note = kind === 'added' || kind === 'removed' ? t(`history.photo.${kind}`) : null;
  const lines = [caption, credit, ...(alt.every((part) => part.kind === 'same') ? [] : [alt])];
  return (
    <figure className={styles['figure']} data-kind={kind}>
      {note !== null && <span className={styles['photoNote']}>{note}</span>}
      {photo === null ? (
        <span className={styles['awaited']}>{t('history.photo.awaited')}</span>
      ) : (
        <img
          className={styles['photo']}
          src={`app://photo/${photo}?size=full`}
          alt={alt
            .concat(caption)
            .map(({ text }) => text)
            .join(' ')}
        />
      )}
      {placed(lines.filter((parts) => parts.length > 0)).map(({ at, item }) => (
        <figcaption key={at}>
          <DifferenceText parts={item} draw={draw} />
        </figcaption>
      ))}
    </figure>
  );
}

function draw({ text, format = 0 }: ComparedPart): ReactNode {
  let words: ReactNode = text;
  if ((format & TEXT_BOLD) !== 0) words = <strong>{words}</strong>;
  if ((format & TEXT_ITALIC) !== 0) words = <em>{words}</em>;
  if ((format & TEXT_UNDERLINE) !== 0) words = <u>{words}</u>;
  return words;
}
