import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINIMUM_SIZE, placeWindow } from '../../../../electron/shell/window/place.ts';

const big = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 100, width: 1280, height: 984 };

describe('the place of the window', () => {
  test('the first time: in the middle of the primary monitor', () => {
    expect(placeWindow(null, [big])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  test('a remembered place that is in reach is kept', () => {
    const there = { x: 2000, y: 150, width: 1100, height: 700 };
    expect(placeWindow(there, [big, second])).toEqual(there);
  });

  test('its monitor is gone: the size is kept, in the middle of the primary one', () => {
    const gone = { x: 2000, y: 150, width: 1100, height: 700 };
    expect(placeWindow(gone, [big])).toEqual({ x: 410, y: 170, width: 1100, height: 700 });
  });

  test('a title bar above or below the screen is brought back', () => {
    expect(placeWindow({ x: 0, y: -40, width: 1280, height: 800 }, [big]).y).toBe(120);
    expect(placeWindow({ x: 0, y: 1030, width: 1280, height: 800 }, [big]).y).toBe(120);
  });

  test('larger than the monitor, as after a change of resolution: made to fit', () => {
    const large = { x: 10, y: 10, width: 3000, height: 2000 };
    expect(placeWindow(large, [big])).toEqual({ x: 10, y: 10, width: 1920, height: 1040 });
  });

  test('whatever was remembered, the title bar can be taken hold of and the size is never below', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(
        fc.record({ x: number, y: number, width: fc.nat(9_000), height: fc.nat(9_000) }),
        (remembered) => {
          const place = placeWindow(remembered, [big, second]);
          expect(place.width).toBeGreaterThanOrEqual(MINIMUM_SIZE.width);
          expect(place.height).toBeGreaterThanOrEqual(MINIMUM_SIZE.height);
          const reachable = [big, second].some(
            (area) =>
              place.y >= area.y &&
              place.y < area.y + area.height &&
              place.x < area.x + area.width &&
              place.x + place.width > area.x,
          );
          expect(reachable).toBe(true);
        },
      ),
    );
  });
});
