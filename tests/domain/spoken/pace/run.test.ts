import { describe, expect, it } from 'vitest';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { courseOf, placeAt } from '#domain/spoken/pace/course';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readDocumentAloud } from '#domain/spoken/read-document';
import {
  atOtherSpeed,
  jumpedTo,
  runAt,
  startRun,
  stepSpeed,
  toggled,
} from '#domain/spoken/pace/run';
import { scriptOf, sentenceBack, sentenceOn } from '#domain/spoken/pace/script-words';

const read = (...texts: string[]) =>
  readDocumentAloud(makeDocument(texts.map(makeParagraph)), {
    style: defaultHouseStyle,
    dictionary: [],
  });

describe('the way through a text', () => {
  it('counts syllables at the speed, and the silence between paragraphs as it is', () => {
    const course = courseOf(read('một hai ba bốn năm sáu bảy', 'tám chín'));
    expect(placeAt(course, 1, 3.5)).toBeCloseTo(3.5);
    expect(placeAt(course, 2, 3.5)).toBeCloseTo(7);
    // Half a second into the silence, whatever the speed.
    expect(placeAt(course, 2.5, 3.5)).toBeCloseTo(7.5);
    expect(placeAt(course, 2.8 + 1 / 3.5, 3.5)).toBeCloseTo(8.8);
  });
});

describe('the words of a text', () => {
  it('keep a name together that an announcer should see coming', () => {
    const [block] = scriptOf(read('Anh   Giàng A Sử  gặp ông Smith Brown ở xã.'));
    expect(block?.text).toBe('Anh Giàng A Sử gặp ông Smith Brown ở xã.');
    expect(block?.hard.map(({ from, to }) => block.text.slice(from, to))).toEqual(['Smith Brown']);
  });

  it('begin sentences behind a full stop, a question, and closing quotes', () => {
    const script = scriptOf(read('Họp xong. “Vâng!” Ông về à? Rồi', 'Đoạn hai'));
    const starts = script.flatMap(({ words }) =>
      words.filter(({ startsSentence }) => startsSentence).map(({ text }) => text),
    );
    expect(starts).toEqual(['Họp', '“Vâng!”', 'Ông', 'Rồi', 'Đoạn']);
  });

  it('say nothing for the sign that ends a bulletin', () => {
    const script = scriptOf(read('Hết tin./.'));
    expect(script.map(({ text }) => text)).toEqual(['Hết tin.']);
  });
});

describe('sentence by sentence', () => {
  const places = [0, 5, 12];
  it('goes to the beginning of this one, or of the one before where this has just begun', () => {
    expect(sentenceBack(places, 11)).toBe(5);
    expect(sentenceBack(places, 6)).toBe(0);
    expect(sentenceBack(places, 5)).toBe(0);
    expect(sentenceBack(places, 1)).toBe(0);
  });
  it('goes on to the next, and from the last to the end', () => {
    expect(sentenceOn(places, 5, 20)).toBe(12);
    expect(sentenceOn(places, 12, 20)).toBe(20);
  });
});

describe('a reading under way', () => {
  const course = courseOf(read('một hai ba bốn năm sáu bảy tám chín mười'));
  it('goes faster from the word where it is', () => {
    const run = toggled(course, startRun(3.5), 0);
    const faster = atOtherSpeed(course, run, 1, 1000);
    expect(faster).toEqual({ place: 3.5, spent: 1, speed: 3.6, since: 1000 });
    expect(runAt(course, faster, 2000).place).toBeCloseTo(7.1);
  });
  it('stops where it is, and goes on from there', () => {
    const stopped = toggled(course, toggled(course, startRun(3.5), 0), 1000);
    expect(runAt(course, stopped, 9000)).toMatchObject({ place: 3.5, spent: 1 });
    const on = toggled(course, stopped, 9000);
    expect(runAt(course, on, 10_000).place).toBeCloseTo(7);
  });
  it('begins anew at the first word', () => {
    const run = runAt(course, toggled(course, startRun(3.5), 0), 2000);
    expect(jumpedTo(course, run, 0, 2000)).toMatchObject({ place: 0, spent: 0, since: 2000 });
  });
  it('does not start at the end', () => {
    const done = runAt(course, toggled(course, startRun(3.5), 0), 60_000);
    expect(toggled(course, done, 61_000).since).toBeNull();
  });
});

describe('the steps of the speed', () => {
  it.each([
    [3.5, 1, 3.6],
    [3.5, -1, 3.4],
    [3.47, 1, 3.5],
    [3.47, -1, 3.4],
    [4.4, 1, 4.4],
    [3, -1, 3],
    [3.1, -1, 3],
  ])('from %f by %i to %f', (from, steps, to) => {
    expect(stepSpeed(from, steps)).toBeCloseTo(to, 9);
  });
});
