import type { BulletinId } from '#domain/bulletin';
import type { Passage } from '#domain/contract/review';
import { begun } from './begun-words.ts';

/** Which words of the text a remark is about that was begun and not sent. */

/** In a review a remark is begun at its passage. */
const REVIEW = 'review ';

export function reviewPurpose(passage: Passage): string {
  return REVIEW + JSON.stringify(passage);
}

/** Null: no remark was begun in the review of this bulletin. */
export function begunInReview(bulletin: BulletinId): Passage | null {
  const purpose = begun.purposes(bulletin).find((one) => one.startsWith(REVIEW));
  return purpose === undefined ? null : passageIn(purpose.slice(REVIEW.length));
}

/** In the writing room one remark is begun at a time, and moves to the words that are marked next. */
export const NEW_REMARK = 'new';
const NEW_REMARK_AT = 'new at';

export function keepPassage(bulletin: BulletinId, passage: Passage | null): void {
  const words = passage === null ? '' : JSON.stringify(passage);
  begun.keep({ bulletin, purpose: NEW_REMARK_AT }, words);
}

export function begunPassage(bulletin: BulletinId): Passage | null {
  if (begun.words({ bulletin, purpose: NEW_REMARK }) === '') return null;
  return passageIn(begun.words({ bulletin, purpose: NEW_REMARK_AT }));
}

/** Null: it is not what this app writes. */
function passageIn(json: string): Passage | null {
  try {
    const value: unknown = JSON.parse(json);
    return isPassage(value) ? value : null;
  } catch {
    return null;
  }
}

function isPassage(value: unknown): value is Passage {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['quote', 'before', 'after'].map((name): unknown => Reflect.get(value, name));
  return (
    texts.every((text) => typeof text === 'string') &&
    Number.isInteger(Reflect.get(value, 'offset'))
  );
}
