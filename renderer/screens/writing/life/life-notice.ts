import type { TFunction } from 'i18next';
import type { LifeFacts } from '#domain/contract/review';
import { wordDay, wordMoment } from '../../../state/moments.ts';
import { type Life, type ReadOnly, livePhone, mayMove } from '../../../state/life/life.ts';
import type { AskedStep } from '../../../state/life/panel.ts';

/** What the line above the sheet says: where the bulletin stands, what editing would do, what may be done. */
export type LifeNotice = {
  readonly tone: 'plain' | 'ask' | 'bad' | 'good';
  /** What is the case, in one sentence. */
  readonly title: string;
  /** Who, when, and whatever else belongs to it. */
  readonly facts: readonly string[];
  /** What comes next, or what a letter typed now would do. */
  readonly next: string | null;
  /** Steps that are offered there; the room's first step stands in the bar above. */
  readonly steps: readonly (AskedStep | 'take-back')[];
};

type Around = { readonly life: Life; readonly readOnly: ReadOnly | null; readonly born: boolean };

/** Null: there is nothing to say of a draft that nobody has sent yet. */
export function lifeNotice(around: Around, t: TFunction): LifeNotice | null {
  const { life, readOnly } = around;
  const notice = life.broken ? brokenNotice(t) : stateNotice(life, t);
  if (readOnly !== 'role' && readOnly !== 'not-yours') return withUrgent(notice, life, t);
  // Who only reads is not told what his typing would do.
  const only = readOnlyWords(around, t);
  if (notice === null) return { tone: 'plain', title: only, facts: [], next: null, steps: [] };
  return withUrgent({ ...notice, next: only }, life, t);
}

function readOnlyWords({ life, readOnly, born }: Around, t: TFunction): string {
  if (readOnly === 'role') return t(born ? 'life.bar.role' : 'life.bar.newRole');
  return t('life.bar.notYours', { author: life.author?.name ?? '' });
}

/** The telephone is offered wherever it would do, and first where it is the quickest way. */
function withUrgent(notice: LifeNotice | null, life: Life, t: TFunction): LifeNotice | null {
  if (!mayMove(life, 'phone-approved')) return notice;
  if (notice !== null) return { ...notice, steps: ['phone', ...notice.steps] };
  return { tone: 'ask', title: t('life.bar.urgent'), facts: [], next: null, steps: ['phone'] };
}

function brokenNotice(t: TFunction): LifeNotice {
  const [title, next] = [t('life.bar.broken'), t('life.bar.brokenNext')];
  return { tone: 'bad', title, facts: [], next, steps: ['withdraw'] };
}

function stateNotice(life: Life, t: TFunction): LifeNotice | null {
  switch (life.state) {
    case 'draft':
      return draftNotice(life, t);
    case 'returned':
      return life.returned && returnedNotice(life.returned, t);
    case 'submitted':
      return life.submitted && submittedNotice(life.submitted, t);
    case 'approved':
      return life.approved && approvedNotice(life.approved, t);
    case 'phoned':
      return phonedNotice(life, t);
    case 'aired':
      return life.aired && airedNotice(life.aired, t);
    case 'withdrawn':
      return withdrawnNotice(life, t);
    default:
      return life.state satisfies never;
  }
}

function draftNotice(life: Life, t: TFunction): LifeNotice | null {
  const { approved, correcting, voided, next: number, phones } = life;
  const behind = approved === null ? [] : [t('life.bar.behind', { number: approved.number })];
  if (correcting !== null) {
    return {
      tone: 'ask',
      title: t('life.bar.correcting', { reason: correcting.reason }),
      facts: [sayer(correcting, t)],
      next: t('life.bar.correctingNext'),
      steps: [],
    };
  }
  if (voided !== null) {
    return {
      tone: 'ask',
      title: t('life.bar.voided', { number: voided }),
      facts: behind,
      next: t('life.bar.voidedNext'),
      steps: [],
    };
  }
  if (approved !== null) {
    return {
      tone: 'ask',
      title: t('life.bar.behind', { number: approved.number }),
      facts: [],
      next: t('life.bar.behindNext', { next: number }),
      steps: ['air'],
    };
  }
  if (!phones.some(({ void: gone }) => gone)) return null;
  const [title, next] = [t('life.bar.phoneVoid'), t('life.bar.phoneVoidNext')];
  return { tone: 'ask', title, facts: [], next, steps: [] };
}

type Given<K extends keyof LifeFacts> = NonNullable<LifeFacts[K]>;

function sayer({ by, at }: Given<'returned'>, t: TFunction): string {
  return t('life.bar.byWhen', { by, when: wordMoment(at) });
}

function returnedNotice(returned: Given<'returned'>, t: TFunction): LifeNotice {
  return {
    tone: 'bad',
    title: t('life.bar.returned', { reason: returned.reason }),
    facts: [sayer(returned, t)],
    next: t('life.bar.returnedNext'),
    steps: [],
  };
}

function submittedNotice({ number, by, at, note }: Given<'submitted'>, t: TFunction): LifeNotice {
  return {
    tone: 'ask',
    title: t('life.bar.submitted', { number }),
    facts: [
      t('life.bar.submittedBy', { by, when: wordMoment(at) }),
      ...(note === '' ? [] : [t('life.bar.note', { note })]),
    ],
    next: t('life.bar.submittedNext'),
    steps: ['take-back'],
  };
}

function approvedNotice(approval: Given<'approved'>, t: TFunction): LifeNotice {
  const { number, approver, at, code, own, newKey } = approval;
  return {
    tone: 'good',
    title: t('life.bar.approved', { number }),
    facts: [
      t('life.bar.approvedBy', { by: approver, when: wordMoment(at), code }),
      ...(own ? [t('life.bar.own')] : []),
      ...(newKey === null ? [] : [t('life.bar.newKey', { when: wordMoment(newKey.since) })]),
    ],
    next: t('life.bar.approvedNext'),
    steps: ['withdraw'],
  };
}

function phonedNotice(life: Life, t: TFunction): LifeNotice | null {
  const phone = livePhone(life);
  if (phone === null) return null;
  const { name, manner, saidAt, recordedBy: by } = phone;
  return {
    tone: 'ask',
    title: t('life.bar.phoned'),
    facts: [t('life.bar.phonedBy', { name, when: wordMoment(saidAt), manner, by })],
    next: t('life.bar.phonedNext'),
    steps: ['withdraw'],
  };
}

function airedNotice({ date, slot, announcer }: Given<'aired'>, t: TFunction): LifeNotice {
  const day = wordDay(date);
  return {
    tone: 'good',
    title:
      slot === '' ? t('life.bar.aired', { date: day }) : t('life.bar.airedAt', { date: day, slot }),
    facts: announcer === '' ? [] : [t('life.bar.airedBy', { announcer })],
    next: t('life.bar.airedNext'),
    steps: ['correct', 'withdraw'],
  };
}

function withdrawnNotice({ withdrawn }: Life, t: TFunction): LifeNotice {
  const reason = withdrawn?.reason ?? '';
  return {
    tone: 'bad',
    title: reason === '' ? t('life.bar.withdrawnBare') : t('life.bar.withdrawn', { reason }),
    facts: withdrawn === null ? [] : [sayer(withdrawn, t)],
    next: t('life.bar.withdrawnNext'),
    steps: [],
  };
}
