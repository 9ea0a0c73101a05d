import type { ErrorCode } from '#domain/errors';
import { i18n } from '../../i18n/start.ts';
import { save } from '../../i18n/vi/writing.ts';
import type { SaveStatus } from './autosave.ts';

type Reason = keyof typeof save.reasons;

/** Why saving fails, in three or four words: "đĩa đầy". */
export function reasonOf(code: ErrorCode): string {
  return i18n.t(`save.reasons.${isReason(code) ? code : 'other'}`);
}

/** Why the text is not on the disk: saving failed, or it is still going on. */
export function savedReason(status: SaveStatus): string {
  return status.kind === 'failed' ? reasonOf(status.code) : i18n.t('save.reasons.slow');
}

function isReason(code: string): code is Reason {
  return Object.hasOwn(save.reasons, code);
}
