import type { PhotoSha } from '#domain/bulletin';
import type { Audience } from '#domain/document/schema';

/** The words of a figure, in the order in which Tab leads through them. */
export const figureWords = ['caption', 'credit', 'alt'] as const;
export type FigureWord = (typeof figureWords)[number];

export type FigureValues = Readonly<Record<FigureWord, string>> & {
  /** Null: the caption still awaits its photo. */
  readonly photo: PhotoSha | null;
  /** `air`: on paper, and not on the web. */
  readonly audience: Audience | undefined;
};
