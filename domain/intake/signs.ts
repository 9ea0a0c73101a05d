/**
 * What lines of commune bulletins look like: each test names the habit that it answers. They were tried
 * on texts from fifteen communes' sites and one station's own files.
 */

/** A caption, a byline, a headline without capitals: longer lines are prose. */
export const MAX_LABEL_LENGTH = 200;

/** Ends in . ! ? … or ./. with any closing quotation marks or brackets. */
const SENTENCE_END = /[.!?…]["”’»)\]]*$/u;
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** More than one sentence: a full stop with a capital after it. */
const INNER_SENTENCE_END = /[.!?…]["”’»)]*\s+["“‘«(]*\p{Lu}/u;

export function isProse(text: string): boolean {
  return endsSentence(text) || text.length > MAX_LABEL_LENGTH;
}

/** "ĐẢNG BỘ XÃ …": there are letters, and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "- ", "+ ", "• ", "1. ", "2) ", "a) ", "IV. " */
const LIST_ITEM = /^(?:[-–—+•*▪]\s|(?:\d{1,3}|[a-zđ]|[IVX]{1,5})[.)]\s)/u;
export function isListItem(text: string): boolean {
  return LIST_ITEM.test(text);
}

/** "Nguồn: https://…", or an address alone: where a copied text came from. */
const SOURCE = /^(?:nguồn(?:\s+tin)?\s*:\s*)?(?:https?:\/\/|www\.)\S+$/iu;

/** "07/08/2024", "Thứ Ba, 26/08/2025", "Đăng ngày 02-12-2022 21:04": a website's own line. */
const DATE_LINE =
  /^(?:(?:thứ\s+\p{L}+|chủ nhật|đăng ngày|ngày đăng|cập nhật)[\s:,–-]*){0,2}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s\d:,|–-]*$/iu;
/** A line that a website put there, not the writer. */
export function isSiteLine(text: string): boolean {
  return SOURCE.test(text) || DATE_LINE.test(text);
}

/** Begins as captions do. "Ảnh hưởng …" does not. */
const CAPTION_START =
  /^\(?(?:toàn cảnh|quang cảnh|(?:một số\s+)?hình ảnh|ảnh(?=\s*[:\d]|\s+(?:minh\s+h|tư liệu|chụp)))/iu;
export function startsAsCaption(text: string): boolean {
  return CAPTION_START.test(text) && text.length <= MAX_LABEL_LENGTH && !endsSentence(text);
}

/**
 * All capitals, or short and no sentence. A full stop at the end is forgiven where the line stands alone
 * and holds no number: the first sentence of a bulletin has its date or its figures.
 */
export function looksLikeHeadline(text: string, alone: boolean): boolean {
  if (isSiteLine(text) || isListItem(text)) return false;
  if (isCapitals(text)) return text.length <= 2 * MAX_LABEL_LENGTH;
  if (text.length > MAX_LABEL_LENGTH || INNER_SENTENCE_END.test(text) || /[:;,]$/.test(text))
    return false;
  return !endsSentence(text) || (alone && !/\d/.test(text));
}
