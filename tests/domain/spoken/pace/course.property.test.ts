import { array, assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf, placeAt, secondsAt } from '#domain/spoken/pace/course';
import type { SpokenBlock } from '#domain/spoken/read-document';
import {
  atOtherSpeed,
  jumpedTo,
  runAt,
  secondsLeft,
  startRun,
  toggled,
} from '#domain/spoken/pace/run';
import {
  sentenceBack,
  sentenceOn,
  sentencePlaces,
  scriptOf,
} from '#domain/spoken/pace/script-words';
import { secondsOfBlocks } from '#domain/spoken/pace/time';

const words = array(
  constantFrom('xã', 'hội nghị', 'Facebook', 'tốt.', '“Vâng!”', 'XYZ', '–', 'thôn Đông,', '...'),
  { maxLength: 12 },
).map((some) => some.join(' '));

const blocks = array(
  record({
    kind: constantFrom('paragraph', 'heading', 'quote', 'item', 'cell'),
    lead: constantFrom('', 'hai'),
    words,
  }),
  { maxLength: 8 },
).map((some) =>
  some.map(({ kind, lead, words: spoken }, index): SpokenBlock => ({
    kind,
    path: [index],
    lead,
    written: spoken,
    segments: [
      { written: spoken, spoken, kind: 'plain', certainty: 'sure', from: 0, to: spoken.length },
    ],
  })),
);
const speeds = double({ min: 3, max: 4.4, noNaN: true });
const share = double({ min: 0, max: 1, noNaN: true });
const millis = integer({ min: 0, max: 60_000 });

describe('the way through a text', () => {
  it('takes as long as the text, whatever the speed', () => {
    assert(
      property(blocks, speeds, (some, speed) => {
        const course = courseOf(some);
        const whole = secondsAt(course, course.end, speed);
        expect(whole).toBeCloseTo(secondsOfBlocks(some, speed), 9);
      }),
    );
  });

  it('leads from place to time and back to the same place', () => {
    assert(
      property(blocks, speeds, share, (some, speed, part) => {
        const course = courseOf(some);
        const place = course.end * part;
        expect(placeAt(course, secondsAt(course, place, speed), speed)).toBeCloseTo(place, 6);
      }),
    );
  });

  it('goes forward only: later is never further back, further on is never earlier', () => {
    assert(
      property(blocks, speeds, share, share, (some, speed, one, other) => {
        const course = courseOf(some);
        const [a, b] = [Math.min(one, other), Math.max(one, other)];
        const seconds = secondsAt(course, course.end, speed);
        expect(placeAt(course, seconds * a, speed)).toBeLessThanOrEqual(
          placeAt(course, seconds * b, speed),
        );
        expect(secondsAt(course, course.end * a, speed)).toBeLessThanOrEqual(
          secondsAt(course, course.end * b, speed),
        );
      }),
    );
  });

  it('holds the words where the course has them', () => {
    assert(
      property(blocks, (some) => {
        const { stretches } = courseOf(some);
        for (const [index, { words: said, text }] of scriptOf(some).entries()) {
          const syllables = said.reduce((sum, word) => sum + word.syllables, 0);
          expect(syllables).toBe(stretches[index]?.syllables);
          expect(said.map((word) => word.text).join(' ')).toBe(text);
          expect(said.every((word) => text.startsWith(word.text, word.from))).toBe(true);
        }
      }),
    );
  });
});

describe('a reading under way', () => {
  it('spends the time that passes and never goes back, whatever the announcer does to the speed', () => {
    const turns = array(record({ after: millis, steps: constantFrom(-2, -1, 0, 1, 2) }), {
      maxLength: 12,
    });
    assert(
      property(blocks, turns, (some, taken) => {
        const course = courseOf(some);
        let now = 0;
        let run = toggled(course, startRun(3.5), now);
        for (const { after, steps } of taken) {
          now += after;
          const before = runAt(course, run, now);
          const next = atOtherSpeed(course, run, steps, now);
          expect(next.place).toBe(before.place);
          expect(next.spent).toBeCloseTo(before.spent, 9);
          expect(next.place).toBeGreaterThanOrEqual(run.place);
          expect(next.speed).toBeGreaterThanOrEqual(3);
          expect(next.speed).toBeLessThanOrEqual(4.4);
          run = next;
        }
      }),
    );
  });

  it('has read and to read together as long as the text takes, at one speed', () => {
    assert(
      property(blocks, speeds, millis, (some, speed, after) => {
        const course = courseOf(some);
        const run = runAt(course, toggled(course, startRun(speed), 0), after);
        expect(run.spent + secondsLeft(course, run)).toBeCloseTo(secondsOfBlocks(some, speed), 6);
      }),
    );
  });

  it('stands still while it is stopped, and at the end', () => {
    assert(
      property(blocks, millis, millis, (some, one, other) => {
        const course = courseOf(some);
        const stopped = toggled(course, toggled(course, startRun(3.5), 0), one);
        expect(runAt(course, stopped, one + other)).toEqual(stopped);
        const done = runAt(course, toggled(course, startRun(3.5), 0), 3_600_000);
        expect(done).toMatchObject({ place: course.end, since: null });
      }),
    );
  });

  it('comes to the first word by going back sentence by sentence, and to the end by going on', () => {
    assert(
      property(blocks, share, (some, part) => {
        const course = courseOf(some);
        const places = sentencePlaces(scriptOf(some));
        expect(places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0))).toBe(
          true,
        );
        let run = jumpedTo(course, startRun(3.5), course.end * part, 0);
        for (let left = places.length + 1; left > 0; left -= 1) {
          const to = sentenceBack(places, run.place);
          expect(to).toBeLessThanOrEqual(run.place);
          run = jumpedTo(course, run, to, 0);
        }
        expect(run).toMatchObject({ place: 0, spent: 0 });
        for (let left = places.length + 1; left > 0; left -= 1) {
          const to = sentenceOn(places, run.place, course.end);
          expect(to > run.place || to === course.end).toBe(true);
          run = jumpedTo(course, run, to, 0);
        }
        expect(run.place).toBe(course.end);
        expect(run.spent).toBeCloseTo(secondsOfBlocks(some), 6);
      }),
    );
  });
});
