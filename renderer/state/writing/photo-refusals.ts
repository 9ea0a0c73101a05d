import { NewsroomError, type ErrorCode } from '#domain/errors';
import { i18n } from '../../i18n/start.ts';
import { errorText, isTold, tellFailure } from '../toasts.ts';

/** Photos that were refused, gathered in one notice: each by its name, each reason once. */

type Refused = { readonly name: string; readonly code: ErrorCode };

const ABOUT = 'photos refused';
/** Of the notice that is on the screen. */
let refused: readonly Refused[] = [];

export function tellRefusedPhoto(name: string, error: unknown): void {
  const code = error instanceof NewsroomError ? error.code : 'internal';
  refused = [...(isTold(ABOUT) ? refused : []), { name, code }];
  const title = refused.length > 1 ? [i18n.t('photos.refused', { count: refused.length })] : [];
  tellFailure([...title, ...sentences()], { about: ABOUT });
}

function sentences(): string[] {
  const byCode = new Map<ErrorCode, Set<string>>();
  for (const { name, code } of refused) {
    byCode.set(code, (byCode.get(code) ?? new Set()).add(name));
  }
  return [...byCode].map(([code, same]) => {
    const names = [...same].join(', ');
    const sentence = errorText(new NewsroomError(code, { name: names }));
    return sentence.includes(names) ? sentence : `${names}: ${sentence}`;
  });
}
