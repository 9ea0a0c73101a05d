import { defaultHouseStyle, type HouseStyle } from '#domain/spoken/house-style';
import { readText, spokenText } from '#domain/spoken/read';
import type { Segment } from '#domain/spoken/segment';

/** The reading of a text by the built-in rules. */
export function segmentsOf(text: string, style: Partial<HouseStyle> = {}): Segment[] {
  return readText(text, { style: { ...defaultHouseStyle, ...style }, dictionary: [] });
}

export function say(text: string, style: Partial<HouseStyle> = {}): string {
  return spokenText(segmentsOf(text, style));
}

/** The segment that reads exactly these letters. */
export function segmentOf(text: string, written: string): Segment | undefined {
  return segmentsOf(text).find((segment) => segment.written === written);
}
