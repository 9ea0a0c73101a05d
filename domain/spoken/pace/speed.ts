/** Syllables a second: what announcers of a commune station do, and the bounds a calibration may set. */
export const DEFAULT_SPEED = 3.5;
export const SLOWEST_SPEED = 3.0;
export const FASTEST_SPEED = 4.4;
