import type { CallOutput } from '../contract.ts';
import type { CheckFault, UnknownReason, Verification } from '../contract/history.ts';
import { vietnameseDay, vietnameseTime } from '../publishing/dateline.ts';
import { proofEn } from './proof.en.ts';
import { proofVi } from './proof.vi.ts';
import type { Language } from './word-error.ts';

/** How a finding is shown: a verdict that needs another sentence is a kind of its own. */
export type ProofKind = 'approved' | 'draft' | 'same-words' | 'differs' | 'unprovable' | 'unknown';

type Checked = CallOutput<'library:check'>;
type FactName = 'headline' | 'approver' | 'approvedAt' | 'revision' | 'code' | 'exportedAt';

export type ProofWords = {
  readonly titles: Readonly<Record<ProofKind, string>>;
  readonly explained: Readonly<Record<Exclude<ProofKind, 'unknown'> | UnknownReason, string>>;
  readonly latest: string;
  readonly notLatest: string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly newKey: (since: string, giver: string) => string;
  readonly removed: string;
  readonly added: string;
  readonly photos: (count: number) => string;
  readonly whole: string;
  readonly looked: (count: (of: keyof Checked['looked']) => string) => string;
  readonly faulty: string;
  readonly faults: Readonly<Record<CheckFault['stage'], string>>;
  readonly advice: Readonly<Record<'tampered' | 'photo' | 'state', string>>;
  readonly row: (table: string, row: string) => string;
  readonly fingerprint: string;
  readonly compare: string;
  readonly noAccounts: string;
  readonly progress: (percent: number) => string;
};

export function proofWords(language: Language): ProofWords {
  return language === 'vi' ? proofVi : proofEn;
}

export function proofKind({ verdict, approval }: Verification): ProofKind {
  if (verdict === 'genuine') return approval === null ? 'draft' : 'approved';
  return verdict === 'differs' && approval === null ? 'unprovable' : verdict;
}

/** What it means, and what to do. */
export function explainProof(found: Verification, language: Language): string {
  const kind = proofKind(found);
  const { explained } = proofWords(language);
  return explained[kind === 'unknown' ? (found.reason ?? 'no-code') : kind];
}

/** What the library knows about a file, a name and a value each. */
export function proofFacts(
  found: Verification,
  language: Language,
): [name: string, value: string][] {
  const words = proofWords(language);
  const { headline, approval, exportedAt } = found;
  const facts: [FactName, string][] = headline === '' ? [] : [['headline', headline]];
  if (approval !== null) {
    const { approver, newKey, at, number, code } = approval;
    const note = newKey === null ? '' : ` (${words.newKey(dayOf(newKey.since), newKey.grantedBy)})`;
    facts.push(['approver', approver + note], ['approvedAt', momentOf(at)]);
    facts.push(['revision', String(number)], ['code', code]);
  }
  if (exportedAt !== null) facts.push(['exportedAt', momentOf(exportedAt)]);
  return facts.map(([name, value]) => [words.facts[name], value]);
}

/**
 * One place that differs as a line of plain text, with its neighbours: "… sáng ngày [Mất: 15] [Thêm: 16] tháng
 * 3 …". A window has colours for it.
 */
export function wordPlace(place: Verification['places'][number], language: Language): string {
  const words = proofWords(language);
  return place
    .map(({ kind, text }) => (kind === 'same' ? text : ` [${words[kind]}: ${text.trim()}] `))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The fault, and what to do about it, in sentences. */
export function wordFault({ stage }: CheckFault, language: Language): [what: string, todo: string] {
  const { faults, advice } = proofWords(language);
  const kind = stage === 'photos' ? 'photo' : stage === 'states' ? 'state' : 'tampered';
  return [faults[stage], advice[kind]];
}

export function wordLooked({ looked }: Checked, language: Language): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  return proofWords(language).looked((of) => looked[of].toLocaleString(locale));
}

/** "14:59, 29/11/2026": in the order of Viet Nam, in either language. */
function momentOf(instant: string): string {
  return `${vietnameseTime(instant)}, ${dayOf(instant)}`;
}

function dayOf(instant: string): string {
  const [year = '', month = '', day = ''] = vietnameseDay(instant).split('-');
  return `${day}/${month}/${year}`;
}
