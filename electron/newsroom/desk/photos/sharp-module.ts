import { createRequire } from 'node:module';
import type Sharp from 'sharp';

/**
 * sharp, loaded when the first photo comes: half the newsroom's memory and start-up time would be its.
 *
 * On Linux Electron itself is linked to the system's GLib, and sharp's libvips brings a GLib of its own
 * whose names are not hidden, so the two take calls meant for each other. On Debian 12 (GLib 2.74) that
 * fills the log and leaks a photo's worth of memory each time; with newer GLibs the process dies
 * (https://github.com/lovell/sharp/issues/4522 and 4525). sharp compiled to WebAssembly knows no GLib but
 * its own: half the speed, which is still a fifth of a second for 50 megapixels, and the same pictures.
 */

export type SharpModule = typeof Sharp;

let loading: Promise<SharpModule> | null = null;

export function loadSharp(): Promise<SharpModule> {
  loading ??= load();
  return loading;
}

async function load(): Promise<SharpModule> {
  if (process.platform === 'linux' && 'electron' in process.versions) preferWebAssembly();
  const { default: sharp } = await import('sharp');
  // An old PC has two cores: one thread for the picture leaves one for the keyboard. The cache is for
  // servers that make the same picture again and again.
  sharp.concurrency(1);
  sharp.cache(false);
  // Only what `imageKind` knows is decoded, whatever libvips could read besides.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  return sharp;
}

const LOADERS = [
  'VipsForeignLoadJpeg',
  'VipsForeignLoadPng',
  'VipsForeignLoadWebp',
  'VipsForeignLoadNsgif',
  'VipsForeignLoadTiff',
  'VipsForeignLoadHeif',
];

/**
 * sharp takes the first of its binaries that it finds, the native ones before WebAssembly. Node's cache of
 * modules is asked before the disk, so the one is put in the place of the other. Where it is not
 * installed, the native one must do; where the native one is not, sharp finds it by itself.
 */
function preferWebAssembly(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('sharp'));
  const find = (name: string): string | null => {
    try {
      return require.resolve(`@img/sharp-${name}/sharp.node`);
    } catch {
      return null;
    }
  };
  const assembly = find('wasm32');
  if (assembly === null) return;
  require(assembly);
  for (const libc of ['linux', 'linuxmusl']) {
    const native = find(`${libc}-${process.arch}`);
    if (native !== null) require.cache[native] = require.cache[assembly];
  }
}
