/** What is known of bulletins without a schema: the first screen needs it, and no zod. */

/** Circular 39/2020/TT-BTTTT knows three: thông thường, ưu tiên, khẩn cấp. */
export const priorities = ['normal', 'priority', 'urgent'] as const;

/** State of the working copy; a cache folded from the events wherever it matters. */
export const bulletinStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  /** Approved by telephone in an emergency, awaiting the signature: never called approved. */
  'phoned',
  'aired',
  'withdrawn',
] as const;

/**
 * In UTF-16 units. Far beyond whatever a person types or pastes into a field by mistake, a whole article
 * too: a save must not fail for it, and nothing may be cut in silence. Short of an attack.
 */
export const LONGEST_FIELD = 100_000;

/** What the desk can be filtered by. */
export const deskViews = ['all', ...bulletinStates, 'trash'] as const;

/** `script`: the reading copy; `approval`: the copy to be signed; `text`: the spoken text for a voice. */
export const exportKinds = [
  'html',
  'fragment',
  'pdf',
  'script',
  'approval',
  'text',
  'json',
] as const;

/** Lower-case hexadecimal SHA-256. */
export const PHOTO_SHA = /^[0-9a-f]{64}$/;
/** A UUIDv7, as `bulletinId` takes it. */
export const BULLETIN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
