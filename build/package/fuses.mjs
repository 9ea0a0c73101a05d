// The switches burnt into the packaged executable. Each closes a way of making a signed, trusted program
// run somebody else's code; the page needs none of them open.

import { FuseV1Options, FuseVersion } from '@electron/fuses';

/** From this major version on, the executable has a ninth fuse. */
const FIRST_WITH_WASM_FUSE = 38;

/**
 * @param {{ electronVersion: string, forTests?: boolean }} options forTests leaves the inspector's
 *   switch on, since Playwright drives the main process through it
 * @returns {import('@electron/fuses').FuseV1Config}
 */
export function releaseFuses({ electronVersion, forTests = false }) {
  const fuses = {
    version: /** @type {const} */ (FuseVersion.V1),
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: forTests,
    // Works on Windows and macOS; Linux has no such check and ignores it.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The page comes through app://; nothing is loaded from file://.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  };
  if (Number.parseInt(electronVersion, 10) < FIRST_WITH_WASM_FUSE) return fuses;
  return {
    ...fuses,
    // No security in this one: it is how WebAssembly notices a bad access, and on is Electron's default.
    [FuseV1Options.WasmTrapHandlers]: true,
    // An Electron with a tenth fuse stops the packaging until somebody has decided about it here.
    strictlyRequireAllFuses: true,
  };
}
