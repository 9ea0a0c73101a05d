import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, TextSource } from '#domain/contract/history';
import { ComparedBlocks } from '../../../components/compared/compared-blocks.tsx';
import { DifferenceText } from '../../../components/compared/difference-text.tsx';
import { useFieldParts } from '../../../components/compared/field-words.ts';
import { ReadingChanges } from '../../../components/compared/reading-changes.tsx';
import { comparisonQuery, textQuery } from '../../../state/life/history.ts';
import { errorText } from '../../../state/toasts.ts';
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
        <div className={styles['text']}>
          <ComparedBlocks blocks={blocks} level={2} />
        </div>
      </article>
    </>
  );
}

type Field = Comparison['fields'][number];

function FieldLine({ field, parts }: Field): ReactNode {
  const { t } = useTranslation();
  const partsOf = useFieldParts();
  if (field === 'headline') return null;
  return (
    <div className={styles['field']}>
      <dt>{t(`writing.fields.${field}`)}</dt>
      <dd>
        <DifferenceText parts={partsOf(field, parts)} />
      </dd>
    </div>
  );
}
