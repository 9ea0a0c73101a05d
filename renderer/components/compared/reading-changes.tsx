import { Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingDifference } from '#domain/contract/reading';
import { type Walk, usePlace, walkAfter } from './place.ts';
import styles from './reading-changes.module.css';

type ReadingChangesProps = {
  readings: readonly ReadingDifference[];
  walk?: Walk | undefined;
};

/** Beside words that stayed: they are said in another way than before. */
export function ReadingChanges({ readings, walk }: ReadingChangesProps): ReactNode {
  const sentence = useReadingWords();
  const place = usePlace();
  return readings.map((reading, index) => {
    const what = sentence(reading);
    return (
      <span
        key={`${reading.written} ${reading.before} ${reading.now}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot stand in a table's cell
        role="group"
        className={styles['change']}
        data-no-words
        {...place(walkAfter(walk, index), what)}
      >
        <Volume2 aria-hidden="true" />
        <span>{what}</span>
      </span>
    );
  });
}

function useReadingWords(): (reading: ReadingDifference) => string {
  const { t } = useTranslation();
  return ({ written, before, now }) => {
    if (now === '') return t('differences.readingGone', { written, before });
    if (before === '') return t('differences.readingNew', { written, now });
    return t('differences.reading', { written, before, now });
  };
}
