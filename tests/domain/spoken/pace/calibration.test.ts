import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument, makeParagraph } from '#domain/document/make';
import {
  CALIBRATION_TEXT,
  calibrationText,
  measured,
  timedOpening,
} from '#domain/spoken/pace/calibration';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readText, spokenText } from '#domain/spoken/read';
import { readDocumentAloud } from '#domain/spoken/read-document';
import { scriptOf } from '#domain/spoken/pace/script-words';
import { secondsOfBlocks } from '#domain/spoken/pace/time';

const options = { style: defaultHouseStyle, dictionary: [] };

describe('the text for measuring', () => {
  it('is about a hundred and fifty syllables, and said as it is written', () => {
    const { syllables, pauses } = calibrationText();
    expect(syllables).toBeGreaterThanOrEqual(140);
    expect(syllables).toBeLessThanOrEqual(165);
    expect(pauses).toBe(0);
    expect(spokenText(readText(CALIBRATION_TEXT, options))).toBe(CALIBRATION_TEXT);
  });
  it('is the beginning of a bulletin too, if that is long enough', () => {
    const paragraph = 'xã nhà '.repeat(40).trim();
    const script = (count: number) =>
      scriptOf(
        readDocumentAloud(
          makeDocument(Array.from({ length: count }, () => makeParagraph(paragraph))),
          options,
        ),
      );
    expect(timedOpening(scriptOf([]))).toBeNull();
    expect(timedOpening(script(1))).toMatchObject({ syllables: 80, pauses: 0 });
    expect(timedOpening(script(9))).toMatchObject({ syllables: 160, pauses: 0.8 });
  });
});

describe('a timed reading', () => {
  it('gives back the speed at which the time was reckoned', () => {
    const blocks = readDocumentAloud(
      makeDocument(Array.from({ length: 3 }, () => makeParagraph('xã nhà '.repeat(25)))),
      options,
    );
    const text = timedOpening(scriptOf(blocks));
    assert(
      property(double({ min: 3, max: 4.4, noNaN: true }), (speed) => {
        const found = text === null ? null : measured(text, secondsOfBlocks(blocks, speed));
        expect(found?.speed).toBeCloseTo(speed, 1);
        expect(found?.isMistake).toBe(false);
      }),
    );
  });
  it('keeps what announcers do, and takes a slip of the finger for one', () => {
    const text = { paragraphs: [], syllables: 150, pauses: 0 };
    expect(measured(text, 30)).toEqual({ speed: 5, kept: 4.4, isMistake: false });
    expect(measured(text, 60)).toEqual({ speed: 2.5, kept: 3, isMistake: false });
    expect(measured(text, 1).isMistake).toBe(true);
    expect(measured(text, 0).isMistake).toBe(true);
    expect(measured(text, 600).isMistake).toBe(true);
  });
});
