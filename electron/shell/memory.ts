import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { stationSettings } from '#domain/settings';
import { writeWhole } from './write-whole.ts';

/**
 * What the shell must know before the newsroom has opened the library: where the window stood, and in
 * which colours and language its first moment is. A file that cannot be read is as good as none.
 */
const contents = z.object({
  place: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .nullable()
    .catch(null),
  maximized: z.boolean().catch(false),
  theme: stationSettings.shape.theme.catch('system'),
  language: stationSettings.shape.language.catch('vi'),
});
type Contents = z.infer<typeof contents>;

/** Moving a window tells its place sixty times a second. */
const WRITE_AFTER_MS = 500;

export class Memory {
  readonly #file: string;
  #contents: Contents;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: string) {
    this.#file = file;
    const read = contents.safeParse(readJson(file));
    this.#contents = read.success ? read.data : contents.parse({});
  }

  get contents(): Readonly<Contents> {
    return this.#contents;
  }

  change(part: Partial<Contents>): void {
    this.#contents = { ...this.#contents, ...part };
    this.#timer ??= setTimeout(() => void this.flush(), WRITE_AFTER_MS);
  }

  /** Writes what has changed, now. It is a comfort: a full disk costs the place, not the desk. */
  async flush(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    await writeWhole(this.#file, `${JSON.stringify(this.#contents)}\n`).catch(() => undefined);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
