import { expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import {
  LiveReading,
  secondsOfPassages,
} from '../../../../../renderer/state/reading/live-reading.ts';
import { timeOfPlaces } from '../../../../../renderer/screens/writing/spoken/time-of-places.ts';

const texts = ['Sáng 08/5/2023, UBND xã họp.', 'Rồi về.'];
const reading = new LiveReading({ style: defaultHouseStyle, dictionary: [] }, (work) => {
  work(() => true);
  return () => undefined;
});
reading.read({
  fields: emptyFields(),
  document: JSON.stringify(makeDocument(texts.map(makeParagraph))),
});
const { passages } = reading.store.getState();
const whole = texts.map((text, index) => ({ path: [index], from: 0, to: text.length }));

it('everything selected takes as long as the bulletin', () => {
  expect(timeOfPlaces(passages, whole, 3.5).seconds).toBeCloseTo(secondsOfPassages(passages, 3.5));
});

it('plain words count as far as they are selected, a date or a short form whole', () => {
  expect(timeOfPlaces(passages, [{ path: [0], from: 0, to: 4 }], 3.5).syllables).toBe(1);
  const date = timeOfPlaces(passages, [{ path: [0], from: 5, to: 14 }], 3.5);
  expect(timeOfPlaces(passages, [{ path: [0], from: 6, to: 8 }], 3.5)).toEqual(date);
  expect(date.syllables).toBeGreaterThan(10);
});

it('nothing selected, or what is read nowhere, takes no time', () => {
  expect(timeOfPlaces(passages, [], 3.5)).toEqual({ syllables: 0, seconds: 0 });
  expect(timeOfPlaces(passages, [{ path: [9], from: 0, to: 4 }], 3.5).seconds).toBe(0);
});
