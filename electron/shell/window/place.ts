/** Where the window stands: pure, so that vanished and rearranged monitors can be tested. */

export type Rectangle = { x: number; y: number; width: number; height: number };

/** Everything on every screen fits from here on, in DIP. */
export const MINIMUM_SIZE = { width: 960, height: 600 } as const;
const USUAL_SIZE = { width: 1280, height: 800 } as const;

/** So much of the title bar must be in reach, in DIP, or the window could not be dragged back. */
const REACHABLE = { width: 120, height: 32 } as const;

/**
 * A place inside what is really there today.
 *
 * @param remembered from the last time, or null
 * @param workAreas of the monitors, the primary one first
 */
export function placeWindow(
  remembered: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  if (remembered === null) return centred(USUAL_SIZE, workAreas[0]);
  for (const area of workAreas) {
    // Fitted first: a window that shrinks may leave the monitor it touched.
    const place = { ...remembered, ...sizeWithin(remembered, area) };
    if (titleBarIsIn(place, area)) return place;
  }
  return centred(remembered, workAreas[0]);
}

function titleBarIsIn(place: Rectangle, area: Rectangle): boolean {
  const visible = overlap(place.x, place.width, area.x, area.width);
  const top = place.y - area.y;
  return visible >= REACHABLE.width && top >= 0 && top <= area.height - REACHABLE.height;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

function centred(size: { width: number; height: number }, area: Rectangle): Rectangle {
  const { width, height } = sizeWithin(size, area);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/** No larger than the monitor, so that the status line below is seen too. */
function sizeWithin(size: { width: number; height: number }, area: Rectangle) {
  return {
    width: Math.round(Math.max(MINIMUM_SIZE.width, Math.min(size.width, area.width))),
    height: Math.round(Math.max(MINIMUM_SIZE.height, Math.min(size.height, area.height))),
  };
}
