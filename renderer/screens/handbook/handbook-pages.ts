import { page as administrator } from '../../../docs/handbook/administrator.md';
import { page as announcer } from '../../../docs/handbook/announcer.md';
import { page as approver } from '../../../docs/handbook/approver.md';
import { page as reporter } from '../../../docs/handbook/reporter.md';

/** In the order in which a station meets them. */
export const handbookPages = { reporter, approver, announcer, administrator } as const;
export type HandbookPageName = keyof typeof handbookPages;

export function isHandbookPage(name: string): name is HandbookPageName {
  return Object.hasOwn(handbookPages, name);
}
