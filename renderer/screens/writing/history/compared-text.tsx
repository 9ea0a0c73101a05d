import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { priorities } from '#domain/bulletin';
import type { Comparison, Difference, TextSource } from '#domain/history-contract';
import { sideOf } from '../../../components/changes.ts';
import { DifferenceText } from '../../../components/difference-text.tsx';
import { ReadingChanges } from '../../../components/reading-changes.tsx';
import { comparisonQuery, textQuery } from '../../../state/history.ts';
import { errorText } from '../../../state/toasts.ts';
import { ComparedBlocks } from './compared-blocks.tsx';
import styles from './history-reader.module.css';

type ComparedTextProps = {
  from: TextSource;
  to: TextSource;
  /** False: one text, as it was. */
  compared: boolean;
};

/** The later text with what was taken out struck through and what was put in marked; or one as it was. */
export function ComparedText({ from, to, compared }: ComparedTextProps): ReactNode {
  const { t } = useTranslation();
  const text = useQuery(textQuery(to));
  const comparison = useQuery(comparisonQuery(from, to));
  const error = text.error ?? comparison.error;
  if (error !== null) return <p className={styles['note']}>{errorText(error)}</p>;
  if (text.data === undefined || comparison.data === undefined)
    return <p className={styles['note']}>{t('common.loading')}</p>;
  const { fields, readings, blocks } = comparison.data;
  const headline = fields.find(({ field }) => field === 'headline')?.parts;
  const others = fields.filter(({ field }) => field !== 'headline');
  const isSame =
    fields.length + readings.length === 0 && blocks.every(({ kind }) => kind === 'same');
  return (
    <>
      {compared && (
        <p className={styles['note']} aria-live="polite">
          {t(isSame ? 'history.same' : 'history.legend')}
        </p>
      )}
      <article className={styles['sheet']} lang="vi">
        <h2 className={styles['headline']}>
          {headline === undefined ? text.data.fields.headline : <DifferenceText parts={headline} />}
        </h2>
        <ReadingChanges readings={readings} />
        {others.length > 0 && (
          <dl className={styles['fields']}>
            {others.map(({ field, parts }) => (
              <FieldLine key={field} field={field} parts={parts} />
            ))}
          </dl>
        )}
        <ComparedBlocks blocks={blocks} />
      </article>
    </>
  );
}

type Field = Comparison['fields'][number];

function FieldLine({ field, parts }: Field): ReactNode {
  const { t } = useTranslation();
  const readable = useReadable(field, parts);
  if (field === 'headline') return null;
  return (
    <div className={styles['field']}>
      <dt>{t(`writing.fields.${field}`)}</dt>
      <dd>
        <DifferenceText parts={readable} />
      </dd>
    </div>
  );
}

/** A day and a priority are read whole, in a person's words. */
function useReadable(field: Field['field'], parts: readonly Difference[]): readonly Difference[] {
  const { t } = useTranslation();
  if (field !== 'eventDate' && field !== 'priority') return parts;
  const read = (stored: string): string => {
    const priority = priorities.find((one) => one === stored);
    if (priority !== undefined) return t(`bulletin.priorities.${priority}`);
    return stored.split('-').toReversed().join('/');
  };
  const whole = (gone: 'added' | 'removed'): string => {
    const side = gone === 'added' ? 'removed' : 'added';
    return parts.map((part) => (part.kind === 'same' ? part.text : sideOf([part], side))).join('');
  };
  return [
    { kind: 'removed', text: read(whole('added')) },
    { kind: 'added', text: read(whole('removed')) },
  ];
}
