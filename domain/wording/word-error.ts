import type { ErrorCode, ErrorDetail } from '../errors.ts';
import { errorsEn } from './errors.en.ts';
import { errorsVi } from './errors.vi.ts';

export type Language = 'vi' | 'en';

const sentences = { vi: errorsVi, en: errorsEn } as const;
/** Stands where the detail carries no name: a pasted picture has none. */
const unnamed = { vi: 'tệp này', en: 'this file' } as const;

/** The sentence for a code, with the detail's values in their places, beginning with a capital. */
export function wordError(code: ErrorCode, detail: ErrorDetail, language: Language): string {
  const sentence = sentences[language][code].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = detail[key];
    return value === undefined || value === '' ? unnamed[language] : String(value);
  });
  return startsWithFallback(sentence, language)
    ? sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1)
    : sentence;
}

/** A file's own name keeps its letters; only our words are capitalised. */
function startsWithFallback(sentence: string, language: Language): boolean {
  return sentence.startsWith(unnamed[language]);
}
