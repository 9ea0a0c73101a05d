import { useTranslation } from 'react-i18next';
import { type BulletinFields, priority } from '#domain/bulletin';
import { wordDay } from '../../state/moments.ts';

/** In the order of the writing room; the headline stands above the text. */
export const fieldOrder = [
  'summary',
  'author',
  'unit',
  'photoCredit',
  'place',
  'eventDate',
  'topic',
  'priority',
] as const;
export type ShownField = (typeof fieldOrder)[number];

export function valueOfField({ byline, ...fields }: BulletinFields, field: ShownField): string {
  return { ...fields, ...byline }[field];
}

/** How a field's value is written for people. */
export function useFieldWords(): (field: ShownField, value: string) => string {
  const { t } = useTranslation();
  return (field, value) => {
    if (field === 'eventDate') return wordDay(value);
    if (field !== 'priority') return value;
    const { data } = priority.safeParse(value);
    return data === undefined ? value : t(`bulletin.priorities.${data}`);
  };
}
