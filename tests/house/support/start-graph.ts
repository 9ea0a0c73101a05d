import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveConfig } from 'electron-vite';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** What a process loads before it can do its first thing, and by which imports. */
export type Start = {
  /** Each module whose code is loaded, and each package that stays outside; by its path in the project. */
  readonly loaded: ReadonlySet<string>;
  /** The built files that these come in. */
  readonly files: readonly string[];
  /** From the entry to this module, one import after another. */
  chainTo(module: string): string[];
};

export type Built = {
  /** By the names of the entries. */
  readonly starts: ReadonlyMap<string, Start>;
  /** What is loaded at the start or later. */
  readonly everything: ReadonlySet<string>;
};

const project = fileURLToPath(new URL('../../..', import.meta.url));
/** The project's own path of a module: without this machine's folders and the builder's marks. */
const named = (id: string): string =>
  (path.isAbsolute(id) ? path.relative(project, id) : id).replaceAll('\\', '/').replace('\0', '');

/**
 * Builds one process as the product is built, in memory, and answers what each of its entries loads
 * without an `import()`. From the built chunks and not from the sources alone: what the builder drops
 * is not loaded, and what it lays into a shared chunk is.
 */
export async function buildInMemory(part: 'main' | 'renderer'): Promise<Built> {
  const { config } = await resolveConfig(
    { root: project, logLevel: 'silent' },
    'build',
    'production',
  );
  const own: UserConfig | undefined = config?.[part];
  if (own === undefined) throw new Error(`electron.vite.config.ts has no ${part}`);
  const imports = new Map<string, readonly string[]>();
  const built = await build({
    ...own,
    plugins: [...(own.plugins ?? []), noteImports(imports)],
    build: { ...own.build, write: false, reportCompressedSize: false },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('one build was asked for');
  const chunks = new Map(
    built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
  return {
    starts: new Map(entries.map((entry) => [entry.name, startAt(entry, chunks, imports)])),
    everything: new Set([...chunks.values()].flatMap(contentsOf)),
  };
}

/** Keeps the static imports of every module: the chunks know only what was left of them. */
function noteImports(imports: Map<string, readonly string[]>): Plugin {
  return {
    name: 'note-imports',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        imports.set(named(id), (this.getModuleInfo(id)?.importedIds ?? []).map(named));
      }
    },
  };
}

/** The code in a chunk, and the names of what it asks for outside the build. */
function contentsOf(chunk: Rolldown.OutputChunk): string[] {
  const own = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return [...own.map(([id]) => named(id)), ...chunk.imports, ...chunk.dynamicImports];
}

function startAt(
  entry: Rolldown.OutputChunk,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  imports: ReadonlyMap<string, readonly string[]>,
): Start {
  const chunkChains = walk(entry.fileName, (name) => chunks.get(name)?.imports ?? []);
  const holder = new Map<string, string>();
  for (const name of chunkChains.keys()) {
    const chunk = chunks.get(name);
    if (chunk === undefined) holder.set(name, name);
    else
      for (const [id, { renderedLength }] of Object.entries(chunk.modules))
        if (renderedLength > 0) holder.set(named(id), name);
  }
  const first = entry.facadeModuleId === null ? entry.fileName : named(entry.facadeModuleId);
  const importsOf = (module: string): readonly string[] => imports.get(module) ?? [];
  // An import of which nothing was used led nowhere: the way over modules that are loaded is the cause.
  const used = walk(first, (module) => importsOf(module).filter((to) => holder.has(to)));
  const any = walk(first, importsOf);
  return {
    loaded: new Set(holder.keys()),
    files: [...chunkChains.keys()].filter((name) => chunks.has(name)),
    chainTo: (module) =>
      used.get(module) ??
      any.get(module) ??
        // No import leads there: the builder laid it into a chunk that holds something needed.
        [...(chunkChains.get(holder.get(module) ?? module) ?? []), module],
  };
}

/** Everything that can be reached, each with a shortest way to it. */
function walk(first: string, next: (from: string) => readonly string[]): Map<string, string[]> {
  const chains = new Map([[first, [first]]]);
  for (const [from, chain] of chains) {
    for (const to of next(from)) if (!chains.has(to)) chains.set(to, [...chain, to]);
  }
  return chains;
}
