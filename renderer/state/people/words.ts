import type { Role } from '#domain/people/accounts';
import { fold } from '#domain/text/fold';
import { i18n } from '../../i18n/start.ts';

/** Names and roles, as the screens say them. */

const allInOne = ['reporter', 'editor', 'approver', 'announcer'] as const;

/** "phóng viên, phát thanh viên"; who does everything is "bốn trong một". */
export function wordRoles(held: readonly Role[]): string {
  const everything = allInOne.every((one) => held.includes(one));
  const named = everything ? held.filter((one) => one === 'administrator') : held;
  const words = named.map((one) => i18n.t(`people.roles.${one}`));
  return [...(everything ? [i18n.t('people.allInOne')] : []), ...words].join(', ');
}

/** "An, Bình và Cúc". */
export function wordNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const first = names.slice(0, -1).join(', ');
  return first === '' ? last : i18n.t('people.and', { first, last });
}

/** "Hà Diễn" → "HD", by the first and the last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('vi') ?? '').join('');
}

/** Whose given name, which stands last, begins with the letter; failing that, whose any word does. */
export function beginsWith(name: string, letter: string): 'given' | 'other' | null {
  const words = fold(name).split(/\s+/u);
  const wanted = fold(letter);
  if (words.at(-1)?.startsWith(wanted) === true) return 'given';
  return words.some((word) => word.startsWith(wanted)) ? 'other' : null;
}
