import { courseOf } from './course.ts';
import { stretchesOf } from './hard-words.ts';
import { spokenBlock, type SpokenBlock } from '../read-document.ts';
import { spokenOffsets, spokenText } from '../spoken-text.ts';
import { countSpokenSyllables } from './time.ts';

/** The spoken text word by word: what a prompter shows, and where on the course each word is said. */

export type ScriptWord = {
  readonly text: string;
  /** Offset into the block's text. */
  readonly from: number;
  /** Its first beat on the course. */
  readonly at: number;
  readonly syllables: number;
  readonly startsSentence: boolean;
};

type Stretch = { readonly from: number; readonly to: number };

export type ScriptBlock = {
  readonly block: SpokenBlock;
  /** The same as `spokenBlock`. */
  readonly text: string;
  readonly words: readonly ScriptWord[];
  /** Hard words, by offsets into the text. */
  readonly hard: readonly Stretch[];
};

export function scriptOf(blocks: readonly SpokenBlock[]): ScriptBlock[] {
  const { stretches } = courseOf(blocks);
  return blocks.map((block, index) => {
    const text = spokenBlock(block);
    return {
      block,
      text,
      words: wordsOf(text, stretches[index]?.at ?? 0),
      hard: hardOf(block, text),
    };
  });
}

const WORD = /\S+/gu;
/** Closing quotes and brackets belong to the sentence before them. */
const SENTENCE_END = /[.!?…][)\]}"'”’»]*$/u;

function wordsOf(text: string, start: number): ScriptWord[] {
  const words: ScriptWord[] = [];
  let at = start;
  let startsSentence = true;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const syllables = countSpokenSyllables(word);
    words.push({ text: word, from: index, at, syllables, startsSentence });
    at += syllables;
    startsSentence = SENTENCE_END.test(word);
  }
  return words;
}

function hardOf({ segments }: SpokenBlock, text: string): Stretch[] {
  const said = spokenText(segments);
  const offsets = spokenOffsets(segments);
  const moved = drawnTogether(said);
  const lead = text.length - said.replaceAll(/\s+/g, ' ').trim().length;
  const inText = (offset: number): number =>
    Math.min(text.length, lead + (moved[offset] ?? text.length));
  return segments.flatMap((segment, index) => {
    let at = offsets[index]?.from ?? 0;
    return stretchesOf(segment).flatMap((stretch) => {
      const from = at;
      at += stretch.text.length;
      return stretch.hard ? [{ from: inText(from), to: inText(at) }] : [];
    });
  });
}

/** Where each offset comes to lie once white space is drawn together and none stands in front. */
function drawnTogether(said: string): number[] {
  const moved = [0];
  let length = 0;
  let inSpace = true;
  for (let at = 0; at < said.length; at += 1) {
    const isSpace = /\s/.test(said.charAt(at));
    if (!isSpace || !inSpace) length += 1;
    inSpace = isSpace;
    moved.push(length);
  }
  return moved;
}

/** Where sentences begin, each place once. */
export function sentencePlaces(script: readonly ScriptBlock[]): number[] {
  const places = script.flatMap(({ words }) =>
    words.filter(({ startsSentence }) => startsSentence).map(({ at }) => at),
  );
  return [...new Set(places)];
}

/** Who has said less of a sentence than this wants the one before it. */
const JUST_BEGUN = 2;
const NEARLY = 1e-6;

/** The beginning of the sentence, or of the one before it where this has only just begun. */
export function sentenceBack(places: readonly number[], place: number): number {
  return places.findLast((at) => at <= place - JUST_BEGUN) ?? 0;
}

/** The beginning of the next sentence, or the end. */
export function sentenceOn(places: readonly number[], place: number, end: number): number {
  return places.find((at) => at > place + NEARLY) ?? end;
}
