import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Rolldown } from 'vite';
import { plainLetters } from './build/plain-letters.mjs';
import { handbook } from './build/handbook/vite-plugin.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A schema that nobody parses with is left out, and with it zod where the desk comes up. */
const unusedSchemas = {
  manualPureFunctions: ['z'],
  moduleSideEffects: [{ test: /[\\/]domain[\\/]/, sideEffects: false }],
};

/**
 * What the first screen needs comes in one file: thirty small ones were as many questions to the shell, at
 * the moment when it has most to do. A module that makes schemas stays where it is parsed with, and main.tsx
 * by itself, since an entry of another name is none to the builder.
 */
const oneStart: Rolldown.OutputOptions['codeSplitting'] = {
  includeDependenciesRecursively: false,
  groups: [
    {
      tags: ['$initial'],
      test: /^(?!.*([\\/]renderer[\\/]main\.tsx$|[\\/]node_modules[\\/]zod[\\/]))/,
      name: (id, modules) => {
        const imported = modules.getModuleInfo(id)?.importedIds ?? [];
        return imported.some((one) => /[\\/]node_modules[\\/]zod[\\/]/.test(one)) ? null : 'start';
      },
    },
  ],
};

/** Three builds, one a process: shell and newsroom (Node), preload (sandboxed, so CommonJS), page. */
export default defineConfig({
  main: {
    plugins: [plainLetters()],
    build: {
      outDir: 'out/electron',
      // Bundled, since a process that loads them file by file starts 40–70 ms of CPU later (measured);
      // and sanitize-html, since it requires an ES module, which Electron 33's Node cannot.
      externalizeDeps: { exclude: ['zod', 'electron-log', 'sanitize-html'] },
      rollupOptions: {
        input: { main: at('electron/main.ts'), newsroom: at('electron/newsroom/main.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Shorter by half to read at each start; names stay, for the frames of a crash report.
          minify: { compress: false, mangle: false, codegen: true },
        },
        treeshake: unusedSchemas,
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), handbook(), plainLetters()],
    // The handbook's Markdown and pictures lie in docs/, where they are read on the web too.
    server: { fs: { allow: [at('.')] } },
    build: {
      outDir: at('out/renderer'),
      // Files and fonts stay files: the page's CSP allows no data: scripts or styles.
      assetsInlineLimit: 0,
      // electron-vite leaves it off; half as much to read and parse at each start.
      minify: true,
      // One file of styles: each is a question to the shell, at the moment when it has most to do.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        output: { codeSplitting: oneStart },
        treeshake: unusedSchemas,
      },
    },
  },
});
