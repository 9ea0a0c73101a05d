import type { Language } from '#domain/wording/word-error';
import { wordsEn } from './words.en.ts';
import type { WordKey } from './words.vi.ts';
import { wordsVi } from './words.vi.ts';

export type Say = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

/** Words for the dialogs; the language is asked each time, since the settings may change it. */
export function sayIn(language: () => Language): Say {
  return (key, values = {}) => {
    const words = language() === 'vi' ? wordsVi : wordsEn;
    return words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
}
