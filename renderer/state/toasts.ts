import { create } from 'zustand';
import { NewsroomError, type ErrorDetail } from '#domain/errors';
import { wordError } from '#domain/wording/word-error';
import { currentLanguage, i18n } from '../i18n/start.ts';
import { useStage } from './stage.ts';
import { NotSaved } from './writing/saved.ts';

/** Lines that come up below the screen and go by themselves: what was done, what failed, what is offered. */

export type Toast = {
  readonly id: number;
  /** `offer`: a person is to decide, so it waits for the answer. */
  readonly kind: 'done' | 'failed' | 'offer';
  readonly lines: readonly string[];
  /** A newer one about the same thing takes its place. */
  readonly about?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** Said of the person's work, not of the screen: it stays when the screen changes. */
  readonly everywhere?: boolean;
};

type Options = Pick<Toast, 'about' | 'everywhere'>;

/** More than these would take the text's place; the oldest goes. */
const MOST = 3;
/** Long enough to read two lines and reach for "Hoàn tác". */
const SHOWN_MS = 8_000;
/** What failed is read more than once, and a long list of it takes its time: 12 letters a second. */
const FAILURE_MS = 20_000;
const LETTER_MS = 80;

let count = 0;

export const useToasts = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));

export function tell(text: string, action?: Toast['action'], options: Options = {}): void {
  add({ kind: 'done', lines: [text], action, ...options });
}

export function tellFailure(text: string | readonly string[], options: Options = {}): void {
  add({ kind: 'failed', lines: typeof text === 'string' ? [text] : text, ...options });
}

/** Asks without standing in the way; it waits until it is answered, closed, or the screen changes. */
export function offer(text: string, action: NonNullable<Toast['action']>, about?: string): void {
  add({ kind: 'offer', lines: [text], action, about });
}

/** Words a failure; `detail` fills in what the code's own detail does not carry (a file's name). */
export function tellError(error: unknown, detail: ErrorDetail = {}): void {
  if (error instanceof NewsroomError && error.code === 'cancelled') return;
  tellFailure(errorText(error, detail));
}

export function errorText(error: unknown, detail: ErrorDetail = {}): string {
  if (error instanceof NotSaved) return i18n.t('life.notSaved', { reason: error.reason });
  const { code, detail: own } =
    error instanceof NewsroomError ? error : { code: 'internal' as const, detail: {} };
  return wordError(code, { ...detail, ...own }, currentLanguage());
}

export function takeAway(id: number): void {
  keep((toast) => toast.id !== id);
}

export function takeAwayAbout(about: string): void {
  keep((toast) => toast.about !== about);
}

export function isTold(about: string): boolean {
  return useToasts.getState().toasts.some((toast) => toast.about === about);
}

/** How long it shows, in milliseconds. */
export function shownFor({ kind, lines }: Toast): number {
  if (kind === 'offer') return Infinity;
  if (kind === 'done') return SHOWN_MS;
  return Math.max(FAILURE_MS, lines.join('').length * LETTER_MS);
}

/** What failed or was offered on a screen goes with it. */
export function followScreen(): () => void {
  return useStage.subscribe((now, before) => {
    if (now.route !== before.route)
      keep(({ kind, everywhere }) => kind === 'done' || everywhere === true);
  });
}

function keep(wanted: (toast: Toast) => boolean): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(wanted) }));
}

function add(toast: Omit<Toast, 'id'>): void {
  count += 1;
  const next = { ...toast, id: count };
  keep((other) => !isSame(other, next));
  useToasts.setState(({ toasts }) => ({ toasts: withinMost([...toasts, next]) }));
}

/** Two with an action do two things, whatever they say. */
function isSame(one: Toast, other: Toast): boolean {
  if (one.about !== undefined || other.about !== undefined) return one.about === other.about;
  if (one.action !== undefined || other.action !== undefined) return false;
  return one.kind === other.kind && one.lines.join('\n') === other.lines.join('\n');
}

/** What was merely done goes before what a person still has to know. */
function withinMost(toasts: readonly Toast[]): readonly Toast[] {
  if (toasts.length <= MOST) return toasts;
  const oldest = toasts.find(({ kind }) => kind === 'done') ?? toasts[0];
  return toasts.filter((toast) => toast !== oldest);
}
