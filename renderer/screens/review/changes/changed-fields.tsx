import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinFields } from '#domain/bulletin';
import type { Comparison, Difference } from '#domain/contract/history';
import { DifferenceText } from '../../../components/compared/difference-text.tsx';
import styles from './changes.module.css';
import {
  fieldOrder,
  useFieldParts,
  useFieldWords,
  valueOfField,
} from '../../../components/compared/field-words.ts';
import type { NumberedChanges } from './number-changes.ts';

type ChangedFieldsProps = {
  fields: BulletinFields;
  compared: Comparison['fields'];
  numbered: NumberedChanges;
};

/** What goes with the article and is signed with it; a field that is and was empty is not shown. */
export function ChangedFields({ fields, compared, numbered }: ChangedFieldsProps): ReactNode {
  const { t } = useTranslation();
  const word = useFieldWords();
  const partsOf = useFieldParts();
  const lines = fieldOrder.flatMap((field) => {
    const changed = compared.find((one) => one.field === field)?.parts;
    const text = word(field, valueOfField(fields, field));
    if (changed === undefined && text === '') return [];
    const same: readonly Difference[] = [{ kind: 'same', text }];
    return { field, parts: changed === undefined ? same : partsOf(field, changed) };
  });
  return (
    <section className={styles['fields']} aria-label={t('review.fields')}>
      <dl>
        {lines.map(({ field, parts }) => (
          <div key={field} className={styles['field']}>
            <dt>{t(`writing.fields.${field}`)}</dt>
            <dd data-line={field === 'summary' ? '' : undefined}>
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
