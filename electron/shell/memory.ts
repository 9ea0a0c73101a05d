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
};

/** Moving a window tells its place sixty times a second. */
const WRITE_AFTER_MS = 500;

export class Memory {
  readonly #file: string;
  #contents: Contents;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: string) {
    this.#file = file;
    this.#contents = readContents(readJson(file));
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

function readContents(json: unknown): Contents {
  const { place, maximized, theme, language }: Partial<Record<keyof Contents, unknown>> =
    typeof json === 'object' && json !== null ? json : {};
  return {
    place: isRectangle(place) ? place : null,
    maximized: maximized === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: language === 'en' ? 'en' : 'vi',
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
