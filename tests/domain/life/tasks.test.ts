import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorities } from '../../../domain/bulletin.ts';
import { byUrgency, taskReasons } from '../../../domain/life/tasks.ts';

const task = fc.record({
  why: fc.constantFrom(...taskReasons),
  priority: fc.constantFrom(...priorities),
  since: fc.integer({ min: 0, max: 2e12 }).map((at) => new Date(at).toISOString()),
});

describe('the order of what waits', () => {
  it('has urgent things first, then what came back, whatever else there is', () => {
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const sorted = tasks.toSorted(byUrgency);
        const ranks = sorted.map(({ why, priority }) => {
          if (priority === 'urgent') return 0;
          return why === 'mend' ? 1 : 2;
        });
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });

  it('lets nothing that is alike overtake what has waited longer', () => {
    fc.assert(
      fc.property(task, fc.integer({ min: 1, max: 1e9 }), (one, later) => {
        const since = new Date(Date.parse(one.since) + later).toISOString();
        expect(byUrgency(one, { ...one, since })).toBeLessThan(0);
        expect(byUrgency({ ...one, since }, one)).toBeGreaterThan(0);
      }),
    );
  });
});
