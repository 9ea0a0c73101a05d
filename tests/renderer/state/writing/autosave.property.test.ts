import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATEST_MS } from '../../../../renderer/state/writing/autosave.ts';
import { autosaveDesk as desk } from '../../support/autosave-desk.ts';
import type { Fate } from '../../support/fake-library.ts';

const fate = fc.constantFrom<Fate>('stored', 'stored', 'disk-full', 'lost-before', 'lost-after');
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), ms: fc.nat(900) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('flush' as const), ms: fc.nat(900) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back' as const), ms: fc.nat(3_000) }) },
);

describe('whatever happens', () => {
  it('ends with all that was typed on the disk, once, and no conflict with itself', async () => {
    const script = fc.tuple(
      fc.array(act, { maxLength: 60 }),
      fc.array(fate, { maxLength: 25 }),
      fc.nat(1_500),
    );
    await fc.assert(
      fc.asyncProperty(script, async ([acts, fates, delayMs]) => {
        const { clock, library, statuses, writer, autosave, type } = desk({ fates, delayMs });
        for (const { kind, ms } of acts) {
          if (kind === 'type') type('ă');
          if (kind === 'flush') void autosave.flush();
          if (kind === 'back') autosave.reconnected();
          await clock.pass(ms);
        }
        await clock.pass(1_000_000);
        expect(library.text).toBe(writer.text);
        expect(library.mostAtOnce).toBeLessThanOrEqual(1);
        expect(autosave.unsaved).toBe(false);
        const codes = statuses.flatMap((status) => (status.kind === 'failed' ? [status.code] : []));
        expect(codes).not.toContain('stale-version');
      }),
      { numRuns: 300 },
    );
  });

  it('says "saved" only when the disk holds what was typed while it saved, too', async () => {
    const script = fc.tuple(fc.array(act, { maxLength: 60 }), fc.array(fate, { maxLength: 25 }));
    await fc.assert(
      fc.asyncProperty(script, fc.nat(1_500), async ([acts, fates], delayMs) => {
        const { clock, library, writer, autosave, type } = desk({ fates, delayMs });
        const answers: { saved: boolean; lost: boolean }[] = [];
        for (const { kind, ms } of acts) {
          if (kind === 'type') type('ă');
          if (kind === 'back') autosave.reconnected();
          if (kind === 'flush') {
            // Whoever asked leaves now: nothing may stand on the screen that is not on the disk.
            const note = (saved: boolean): void => {
              answers.push({ saved, lost: saved && library.text !== writer.text });
            };
            void autosave.flush().then(note);
          }
          await clock.pass(ms);
        }
        await clock.pass(1_000_000);
        expect(answers).toHaveLength(acts.filter(({ kind }) => kind === 'flush').length);
        expect(answers.filter(({ lost }) => lost)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never leaves a key unsent for more than a second while saving works', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1_200), { maxLength: 80 }), async (pauses) => {
        const { clock, library, writer, type } = desk({ delayMs: 0 });
        const typedAt: number[] = [];
        for (const pause of pauses) {
          typedAt.push(clock.now());
          type('x');
          await clock.pass(pause);
        }
        await clock.pass(LATEST_MS);
        typedAt.forEach((at, key) => {
          const sent = library.received.findIndex(({ text }) => text.length > key);
          expect((library.times[sent] ?? Infinity) - at).toBeLessThanOrEqual(LATEST_MS);
        });
        expect(library.text).toBe(writer.text);
      }),
    );
  });
});
