import { expect, test } from 'vitest';
import { verbs } from '../../../../electron/shell/cli/command.ts';
import { usage } from '../../../../electron/shell/cli/usage.ts';

test('the overview names every verb', () => {
  for (const verb of verbs) expect(usage(null)).toContain(`ban-tin ${verb} `);
});

test.each(verbs)(
  '%s is told in Vietnamese and in English, with every option of its line',
  (verb) => {
    const text = usage(verb);
    const [line = '', ...rest] = text.split('\n');
    for (const option of line.match(/--\w+/g) ?? []) {
      const told = rest.filter((other) => other.startsWith(`  ${option}`));
      expect({ option, told: told.length }).toEqual({ option, told: 2 });
    }
    expect(text).toMatch(/kho bản tin[\s\S]*the library/);
  },
);
