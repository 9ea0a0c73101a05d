import { expect, test } from 'vitest';
import { npmClient } from '../../../build/setup/npm.mjs';

test('under npm, the very npm that runs us', () => {
  const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmClient(env)).toEqual({
    command: '/usr/bin/node',
    args: ['/usr/lib/npm/bin/npm-cli.js'],
    shell: false,
  });
});

test.each([{}, { npm_execpath: '/usr/lib/yarn.js' }])(
  'without it, the one on the path: %j',
  (env) => {
    expect(npmClient(env)).toMatchObject({ command: 'npm', args: [] });
  },
);
