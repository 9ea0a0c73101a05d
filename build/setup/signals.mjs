// One place that hears the signals, so that a set-up that is told to stop takes its children with it,
// and a running application gets the signal instead of us.

import { constants } from 'node:os';

/** What a shell adds to the number of the signal that ended a program. */
const SIGNAL_EXIT_BASE = 128;
/** @type {NodeJS.Signals[]} */
const HEARD = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/** The last one decides. @type {((signal: NodeJS.Signals) => void)[]} */
const handlers = [];

let heard = false;

/** @param {NodeJS.Signals} signal */
const dispatch = (signal) => {
  heard = true;
  handlers.at(-1)?.(signal);
};

/** @returns {boolean} whether we were told to stop, though it was a child that got the signal */
export function toldToStop() {
  return heard;
}

/**
 * Sends signals to this handler until it is released.
 * @param {(signal: NodeJS.Signals) => void} handler
 * @returns {() => void} release
 */
export function takeSignals(handler) {
  if (handlers.length === 0) for (const signal of HEARD) process.on(signal, dispatch);
  handlers.push(handler);
  return () => {
    handlers.splice(handlers.lastIndexOf(handler), 1);
    if (handlers.length === 0) for (const signal of HEARD) process.off(signal, dispatch);
  };
}

/** @param {NodeJS.Signals} signal @returns {number} the exit code of whoever a signal ended */
export function exitCodeOf(signal) {
  return SIGNAL_EXIT_BASE + constants.signals[signal];
}
