import { escapeText } from '../document/html-text.ts';
import type { Approval } from '../contract/review.ts';
import { vietnameseDay, vietnameseTime } from './dateline.ts';

/**
 * What an exported bulletin says about itself: who approved it, or that nobody did, whether the station has
 * accounts or not. Vietnamese, as all that is published.
 */
export type ExportMark =
  | { readonly kind: 'stamp'; readonly text: string }
  | { readonly kind: 'approved'; readonly approval: Approval };

export const DRAFT_STAMP = 'BẢN NHÁP – CHƯA DUYỆT';
export const PHONE_STAMP = 'DUYỆT QUA ĐIỆN THOẠI, CHỜ KÝ BỔ SUNG';
export const WITHDRAWN_STAMP = 'ĐÃ THU HỒI';

/** Across the top; empty: nothing is to be stamped. */
export function stampOf(mark: ExportMark | undefined): string {
  return mark?.kind === 'stamp' ? mark.text : '';
}

/** One line at the end; empty: nobody approved. */
export function approvalLine(mark: ExportMark | undefined): string {
  if (mark?.kind !== 'approved') return '';
  const { approver, at, number, code, newKey } = mark.approval;
  const key =
    newKey === null ? '' : ` (khóa mới từ ${day(newKey.since)}, do ${giver(newKey.grantedBy)} cấp)`;
  return `Đã duyệt: ${approver}${key}, ${hour(at)} ngày ${day(at)}. Phiên bản ${number}. ${named(code)}`;
}

/** The same as HTML: the code is copied by hand and stays on one line. */
export function approvalHtml(mark: ExportMark | undefined): string {
  const line = escapeText(approvalLine(mark));
  if (mark?.kind !== 'approved') return line;
  const code = escapeText(named(mark.approval.code));
  // At its end: a name may hold anything.
  return `${line.slice(0, -code.length)}<span style="white-space: nowrap">${code}</span>`;
}

const named = (code: string): string => `Mã duyệt ${code}`;

function giver(name: string): string {
  return name === '' ? 'đài' : name;
}

/** "5h07". */
function hour(instant: string): string {
  const [hours = '', minutes = ''] = vietnameseTime(instant).split(':');
  return `${Number(hours)}h${minutes}`;
}

/** "08/5/2026": a zero before a day below ten and a month below three, as in the dateline. */
function day(instant: string): string {
  const [year = '', month = '', date = ''] = vietnameseDay(instant).split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
