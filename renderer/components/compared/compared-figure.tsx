import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedBlock, ComparedPart } from '#domain/contract/history';
import { isWhole } from './block-groups.ts';
import { countChanges, sideOf, textOf } from './changes.ts';
import styles from './compared-blocks.module.css';
import { DifferenceText } from './difference-text.tsx';
import { type Walk, usePlace, walkAfter } from './place.ts';

type FigureProps = {
  block: Extract<ComparedBlock, { type: 'figure' }>;
  walk: Walk | undefined;
};

/** A photo with its words; one that came or went is a change as a whole. */
export function ComparedFigure({ block, walk }: FigureProps): ReactNode {
  const { t } = useTranslation();
  const place = usePlace();
  const { kind, photo, caption, alt } = block;
  const picture =
    photo === null ? (
      <span className={styles['awaited']}>{t('differences.photoAwaited')}</span>
    ) : (
      <img
        className={styles['photo']}
        src={`app://photo/${photo}?size=full`}
        alt={wordsNow(alt) === '' ? wordsNow(caption) : wordsNow(alt)}
      />
    );
  if (!isWhole(block))
    return (
      <figure className={styles['figure']}>
        {picture}
        <FigureWords block={block} walk={walk} />
      </figure>
    );
  const words = kind === 'removed' ? sideOf(caption, 'removed') : textOf(caption);
  const what = words === '' ? t('differences.noCaption') : `“${words}”`;
  const [note, said] =
    kind === 'added'
      ? (['differences.photoNew', 'differences.photoAdded'] as const)
      : (['differences.photoGone', 'differences.photoRemoved'] as const);
  return (
    <figure
      className={`${styles['figure']} ${styles['whole']}`}
      data-kind={kind}
      {...place(walk, t(said, { what }))}
    >
      <span className={styles['photoNote']}>{t(note)}</span>
      {picture}
      <FigureWords block={block} walk={undefined} />
    </figure>
  );
}

function wordsNow(parts: readonly ComparedPart[]): string {
  return textOf(parts.filter(({ kind }) => kind !== 'removed'));
}

function FigureWords({ block, walk }: FigureProps): ReactNode {
  const { t } = useTranslation();
  const { caption, credit, alt } = block;
  const ofCredit = walkAfter(walk, countChanges(caption));
  return (
    <figcaption className={styles['caption']}>
      {textOf(caption) === '' ? (
        <span className={styles['lacking']}>{t('differences.noCaption')}</span>
      ) : (
        <span data-line>
          <DifferenceText parts={caption} walk={walk} />
        </span>
      )}
      {textOf(credit) !== '' && (
        <span className={styles['small']}>
          {`${t('differences.credit')} `}
          <span data-line>
            <DifferenceText parts={credit} walk={ofCredit} />
          </span>
        </span>
      )}
      {textOf(alt) !== '' && (
        <span className={styles['small']}>
          {`${t('differences.alt')} `}
          <span data-line>
            <DifferenceText parts={alt} walk={walkAfter(ofCredit, countChanges(credit))} />
          </span>
        </span>
      )}
    </figcaption>
  );
}
