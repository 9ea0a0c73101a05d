import { randomUUID } from 'node:crypto';

/** HTML kept in memory for a moment and served once or more under an unguessable name. */
export class KeptPages {
  readonly #pages = new Map<string, string>();
  readonly #most: number;

  /** @param most so many are kept; beyond them the oldest goes */
  constructor(most: number) {
    this.#most = most;
  }

  keep(html: string): string {
    const id = randomUUID();
    this.#pages.set(id, html);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#most) break;
      this.#pages.delete(oldest);
    }
    return id;
  }

  find(id: string): string | null {
    return this.#pages.get(id) ?? null;
  }

  drop(id: string): void {
    this.#pages.delete(id);
  }
}
