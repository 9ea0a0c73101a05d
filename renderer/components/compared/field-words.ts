import { useTranslation } from 'react-i18next';
import { type BulletinFields, comparedFields, priority } from '#domain/bulletin';
import type { Comparison, Difference } from '#domain/contract/history';
import { wordDay } from '../../state/moments.ts';
import { textOf } from './changes.ts';

export type ShownField = Exclude<(typeof comparedFields)[number], 'headline'>;
/** In the order of the writing room; the headline stands above the text. */
export const fieldOrder = comparedFields.filter((field) => field !== 'headline');

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

/** A day and a priority are shown as words of their own, so they change as a whole. */
export function wholeField(field: Comparison['fields'][number]['field']): boolean {
  return field === 'eventDate' || field === 'priority';
}

/** What differs in a field, as people read it: "08/5/2026" is not mended within. */
export function useFieldParts(): (
  field: ShownField,
  parts: readonly Difference[],
) => readonly Difference[] {
  const word = useFieldWords();
  return (field, parts) => {
    if (!wholeField(field) || parts.every(({ kind }) => kind === 'same')) return parts;
    const without = (gone: 'added' | 'removed'): string =>
      textOf(parts.filter(({ kind }) => kind !== gone));
    return [
      { kind: 'removed', text: word(field, without('added')) },
      { kind: 'added', text: word(field, without('removed')) },
    ];
  };
}
