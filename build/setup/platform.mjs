import { SetupError } from './report.mjs';

/** What Electron 45, sharp and better-sqlite3 are all published for. */
const SUPPORTED = [
  'linux-x64',
  'linux-arm64',
  'win32-x64',
  'win32-arm64',
  'darwin-x64',
  'darwin-arm64',
];
/** statfs and the npm that can read the lockfile. */
const OLDEST_NODE = [18, 15];

/**
 * @param {{ platform: string, arch: string, node: string }} [machine]
 */
export function checkPlatform({ platform, arch, node } = thisMachine()) {
  const system = `${platform}-${arch}`;
  if (!SUPPORTED.includes(system)) {
    throw new SetupError(`unsupported system: ${system}. Bản Tin runs on ${SUPPORTED.join(', ')}.`);
  }
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetupError(
      `Node ${node} is too old: ${OLDEST_NODE.join('.')} or newer is needed to begin.`,
    );
  }
}

function thisMachine() {
  return { platform: process.platform, arch: process.arch, node: process.versions.node };
}
