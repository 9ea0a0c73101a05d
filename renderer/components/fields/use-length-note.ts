import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_FIELD } from '#domain/bulletin';

/**
 * No field cuts what is typed or pasted into it: what is longer than such a text ever is gets a sentence
 * below it. Kept apart from the text, which the field alone holds.
 *
 * @param usual in characters; beyond it the length is told
 */
export function useLengthNote(
  initial: string,
  usual: number,
): { note: string | undefined; noteLength: (text: string) => void } {
  const { t } = useTranslation();
  const [long, setLong] = useState(initial.length > usual ? initial.length : 0);
  const noteLength = (text: string): void => setLong(text.length > usual ? text.length : 0);
  if (long === 0) return { note: undefined, noteLength };
  const note =
    long > LONGEST_FIELD
      ? t('common.tooLong', { length: long, most: LONGEST_FIELD })
      : t('common.long', { length: long });
  return { note, noteLength };
}
