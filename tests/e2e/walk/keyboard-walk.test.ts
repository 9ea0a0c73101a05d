import { expect, test } from 'vitest';
import { walkFromKeysToPdf, walked } from '../support/main-walk.ts';

test('by the keyboard alone: from a new bulletin with a photo to its PDF, over a restart', async () => {
  const text = await walkFromKeysToPdf();
  for (const words of Object.values(walked)) expect(text).toContain(words);
});
