import type { BulletinFields, BulletinId } from '#domain/bulletin';
import type { CallInput } from '#domain/contract';
import { NewsroomError, type ErrorCode } from '#domain/errors';
import type { newsroom } from '../../newsroom.ts';
import { uuid7 } from '../uuid7.ts';

/**
 * Where a save goes. A bulletin that was never saved is made by its first save, so that nobody's empty
 * draft is left lying; one that cannot be saved any more (changed elsewhere, thrown away) goes on as a
 * new bulletin, so that neither text is lost. The id of a new one is made here and kept until its making
 * is answered: one that is sent again makes no second bulletin.
 */

export type Snapshot = { readonly fields: BulletinFields; readonly document: string };

export type SaveRequest = Snapshot & {
  /** Null: it is yet to be made. */
  readonly id: BulletinId | null;
  readonly baseVersion: number;
  readonly visit: string;
  readonly sequence: number;
};

/** Refusals after which the text could never be saved there. */
const copiedAfter = [
  'stale-version',
  'bulletin-in-trash',
  'bulletin-not-found',
  'not-yours',
] as const;
/** `chosen`: a person would rather have it so. */
export type CopyReason = (typeof copiedAfter)[number] | 'chosen';

export type SaverDeps = {
  call: typeof newsroom.call;
  /** The bulletin has an id now, or another one; `reason` where it goes on as a copy. */
  onMoved(id: BulletinId, reason: CopyReason | null): void;
};

export class Saver {
  #id: BulletinId | null;
  #version: number;
  readonly #visit = crypto.randomUUID();
  #sequence = 0;
  /** Of the bulletin that is being made. */
  #newId: BulletinId | null = null;
  #copyAfter: CopyReason | null = null;

  constructor(
    at: { id: BulletinId | null; version: number },
    private readonly deps: SaverDeps,
  ) {
    this.#id = at.id;
    this.#version = at.version;
  }

  get id(): BulletinId | null {
    return this.#id;
  }

  /** Of what is on the disk, as far as this visit knows. */
  get version(): number {
    return this.#version;
  }

  /** What is saved next becomes a bulletin of its own. */
  goOnAsCopy(): void {
    if (this.#id !== null) this.#copyAfter = 'chosen';
    this.#id = null;
    this.#version = 0;
  }

  prepare(snapshot: Snapshot): SaveRequest {
    this.#sequence += 1;
    return {
      ...snapshot,
      id: this.#id,
      baseVersion: this.#version,
      visit: this.#visit,
      sequence: this.#sequence,
    };
  }

  async send(request: SaveRequest): Promise<{ savedAt: string }> {
    if (request.id === null) return this.#create(request, this.#copyAfter);
    try {
      return await this.#save({ ...request, id: request.id });
    } catch (error) {
      const reason = copyReason(error);
      if (reason === null) throw error;
      return this.#create(request, reason);
    }
  }

  async #save(request: CallInput<'bulletins:save'>): Promise<{ savedAt: string }> {
    const { version, savedAt } = await this.deps.call('bulletins:save', request);
    this.#version = version;
    return { savedAt };
  }

  async #create(
    { fields, document, visit, sequence }: SaveRequest,
    reason: CopyReason | null,
  ): Promise<{ savedAt: string }> {
    this.#newId ??= uuid7();
    const making = { id: this.#newId, visit, sequence, fields, document };
    const { id, version } = await this.deps.call('bulletins:create', making).catch((error) => {
      // Somebody else's id: the next attempt makes another, rather than never save at all.
      if (error instanceof NewsroomError && error.code === 'bad-call') this.#newId = null;
      throw error;
    });
    this.#newId = null;
    this.#copyAfter = null;
    this.#id = id;
    this.#version = version;
    this.deps.onMoved(id, reason);
    return { savedAt: new Date().toISOString() };
  }
}

function copyReason(error: unknown): CopyReason | null {
  const code: ErrorCode | null = error instanceof NewsroomError ? error.code : null;
  return copiedAfter.find((reason) => reason === code) ?? null;
}
