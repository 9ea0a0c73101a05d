import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinFields } from '#domain/bulletin';
import type { Comparison, Difference } from '#domain/history-contract';
import { DifferenceText } from '../../components/difference-text.tsx';
import styles from './changes.module.css';
import { fieldOrder, useFieldWords, valueOfField } from './field-words.ts';
import { type NumberedChanges, wholeField } from './number-changes.ts';

type ChangedFieldsProps = {
  fields: BulletinFields;
  compared: Comparison['fields'];
  numbered: NumberedChanges;
};

/** What goes with the article and is signed with it; a field that is and was empty is not shown. */
export function ChangedFields({ fields, compared, numbered }: ChangedFieldsProps): ReactNode {
  const { t } = useTranslation();
  const word = useFieldWords();
  const lines = fieldOrder.flatMap((field) => {
    const changed = compared.find((one) => one.field === field)?.parts;
    const text = word(field, valueOfField(fields, field));
    if (changed === undefined && text === '') return [];
    const parts: readonly Difference[] = changed ?? [{ kind: 'same', text }];
    return {
      field,
      parts: wholeField(field) ? asWhole(parts, (value) => word(field, value)) : parts,
    };
  });
  return (
    <section className={styles['fields']} aria-label={t('review.fields')}>
      <dl>
        {lines.map(({ field, parts }) => (
          <div key={field} className={styles['field']}>
            <dt>{t(`writing.fields.${field}`)}</dt>
            <dd>
              <DifferenceText
                parts={parts}
                walk={{ first: numbered.fields.get(field) ?? 0, total: numbered.total }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The one value and the other, each in its words: "08/5/2026" is not mended within. */
function asWhole(parts: readonly Difference[], word: (value: string) => string): Difference[] {
  if (parts.every(({ kind }) => kind === 'same')) return [...parts];
  const side = (left: 'added' | 'removed'): string =>
    parts
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');
  return [
    { kind: 'removed', text: word(side('added')) },
    { kind: 'added', text: word(side('removed')) },
  ];
}
