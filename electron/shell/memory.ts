import { readFileSync } from 'node:fs';
import type { StationSettings } from '#domain/settings';
import type { Rectangle } from './window/place.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What the shell must know before the newsroom has opened the library: where the window stood, and in
 * which colours and language its first moment is. A file that cannot be read is as good as none. Read
 * without a schema, since zod comes later than the window.
 */
type Contents = {
  readonly place: Rectangle | null;
  readonly maximized: boolean;
  readonly theme: StationSettings['theme'];
  readonly language: StationSettings['language'];
  /** What the page showed first, in its own words (JSON): shown again while the newsroom comes up. */
  readonly sight: string | null;
};

/** Moving a window tells its place sixty times a second. */
const WRITE_AFTER_MS = 500;

export class Memory {
  readonly #file: string;
  readonly #version: string;
  #contents: Contents;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** @param version of the app: a sight that another one wrote is another's */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    this.#contents = readContents(readJson(file), version);
  }

  get contents(): Readonly<Contents> {
    return this.#contents;
  }

  change(part: Partial<Contents>): void {
    this.#contents = { ...this.#contents, ...part };
    this.#timer ??= setTimeout(() => void this.flush(), WRITE_AFTER_MS);
  }

  /**
   * Writes what has changed, now, one after the other; settles when all of it is written. It is a comfort: a full
   * disk costs the place, not the desk.
   */
  flush(): Promise<void> {
    if (this.#timer !== null) {
      clearTimeout(this.#timer);
      this.#timer = null;
      this.#writing = this.#writing.then(() => this.#write());
    }
    return this.#writing;
  }

  #write(): Promise<void> {
    const words = JSON.stringify({ version: this.#version, ...this.#contents });
    return writeWhole(this.#file, `${words}\n`).catch(() => undefined);
  }
}

function readContents(json: unknown, version: string): Contents {
  const written: Partial<Record<keyof Contents | 'version', unknown>> =
    typeof json === 'object' && json !== null ? json : {};
  const { place, maximized, theme, language, sight } = written;
  return {
    place: isRectangle(place) ? place : null,
    maximized: maximized === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: language === 'en' ? 'en' : 'vi',
    sight: typeof sight === 'string' && written.version === version ? sight : null,
  };
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const sides: Partial<Record<keyof Rectangle, unknown>> = value;
  return [sides.x, sides.y, sides.width, sides.height].every((side) => Number.isFinite(side));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
