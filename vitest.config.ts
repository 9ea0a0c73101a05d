import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Real windows and real processes take their time on an old PC; a unit test never needs this much. */
const WINDOW_TIMEOUT_MS = 120_000;

/**
 * How long what a window is about to show is waited for; Vitest's own second is short on a machine with other
 * work. Less than the eight seconds after which a notice goes by itself: that must not answer for the desk.
 */
const WINDOW_POLL = { timeout: 6_000, interval: 50 };

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{domain,build,house,renderer,electron}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'newsroom', include: ['tests/newsroom/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: WINDOW_TIMEOUT_MS,
          hookTimeout: WINDOW_TIMEOUT_MS,
          expect: { poll: WINDOW_POLL },
          // One window at a time: focus is the system's, and two windows would steal it from each other.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: WINDOW_TIMEOUT_MS,
          hookTimeout: WINDOW_TIMEOUT_MS,
          expect: { poll: WINDOW_POLL },
          fileParallelism: false,
        },
      },
    ],
  },
});
