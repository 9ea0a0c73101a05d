import { create } from 'zustand';
import { NewsroomError, type ErrorDetail } from '#domain/errors';
import { wordError } from '#domain/wording/word-error';
import { currentLanguage } from '../i18n/start.ts';

/** Lines that come up at the edge and go by themselves: what was done, what failed, how to undo it. */

export type Toast = {
  readonly id: number;
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** More than these would hide the text; the oldest goes. */
const MOST = 3;
let count = 0;

export const useToasts = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));

export function tell(text: string, action?: Toast['action']): void {
  add({ kind: 'done', text, ...(action === undefined ? {} : { action }) });
}

export function tellFailure(text: string): void {
  add({ kind: 'failed', text });
}

/** Words a failure; `detail` fills in what the code's own detail does not carry (a file's name). */
export function tellError(error: unknown, detail: ErrorDetail = {}): void {
  if (error instanceof NewsroomError && error.code === 'cancelled') return;
  tellFailure(errorText(error, detail));
}

export function errorText(error: unknown, detail: ErrorDetail = {}): string {
  const { code, detail: own } =
    error instanceof NewsroomError ? error : { code: 'internal' as const, detail: {} };
  return wordError(code, { ...detail, ...own }, currentLanguage());
}

export function takeAway(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

function add(toast: Omit<Toast, 'id'>): void {
  count += 1;
  const next = { ...toast, id: count };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, next].slice(-MOST) }));
}
