import { type Course, placeAt, secondsAt } from './course.ts';
import { FASTEST_SPEED, SLOWEST_SPEED } from './speed.ts';

/** A reading under way: where the announcer is, how fast he goes, and how long he has been reading. */

export type Run = {
  /** On the course, in beats. */
  readonly place: number;
  /** Seconds of reading so far; what is skipped counts as read, what is gone back over as not read. */
  readonly spent: number;
  /** Syllables a second. */
  readonly speed: number;
  /** When place and seconds were true, in monotonic milliseconds; null: it stands still. */
  readonly since: number | null;
};

export function startRun(speed: number): Run {
  return { place: 0, spent: 0, speed: clampSpeed(speed), since: null };
}

/** The run as it is now; at the end of the text it stands still. */
export function runAt(course: Course, run: Run, now: number): Run {
  if (run.since === null) return run;
  const seconds = Math.max(0, now - run.since) / 1000;
  const before = secondsAt(course, run.place, run.speed);
  const left = secondsAt(course, course.end, run.speed) - before;
  if (seconds >= left) return { ...run, place: course.end, spent: run.spent + left, since: null };
  const place = Math.max(run.place, placeAt(course, before + seconds, run.speed));
  return { ...run, place, spent: run.spent + seconds, since: now };
}

/** Goes on, or stops. At the end there is nothing to go on with. */
export function toggled(course: Course, run: Run, now: number): Run {
  const at = runAt(course, run, now);
  if (at.since !== null) return { ...at, since: null };
  return at.place >= course.end ? at : { ...at, since: now };
}

/** From the same word on, so many steps faster or slower. */
export function atOtherSpeed(course: Course, run: Run, steps: number, now: number): Run {
  return { ...runAt(course, run, now), speed: stepSpeed(run.speed, steps) };
}

/** Somewhere else in the text; still or running as before. */
export function jumpedTo(course: Course, run: Run, to: number, now: number): Run {
  const at = runAt(course, run, now);
  const place = Math.min(course.end, Math.max(0, to));
  const skipped = secondsAt(course, place, run.speed) - secondsAt(course, at.place, run.speed);
  const spent = place === 0 ? 0 : Math.max(0, at.spent + skipped);
  // Gone on from the end only by a key of its own.
  return { ...at, place, spent };
}

/** Seconds of reading that are still to come. */
export function secondsLeft(course: Course, { place, speed }: Run): number {
  return secondsAt(course, course.end, speed) - secondsAt(course, place, speed);
}

/** Steps of a tenth. A measured speed (3.47) goes to the tenth beside it first. */
const STEPS_A_SYLLABLE = 10;
const NEARLY = 1e-6;

export function stepSpeed(speed: number, steps: number): number {
  const tenths = speed * STEPS_A_SYLLABLE;
  const from = steps > 0 ? Math.floor(tenths + NEARLY) : Math.ceil(tenths - NEARLY);
  return clampSpeed((from + steps) / STEPS_A_SYLLABLE);
}

function clampSpeed(speed: number): number {
  return Math.min(FASTEST_SPEED, Math.max(SLOWEST_SPEED, speed));
}
