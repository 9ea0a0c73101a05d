import { NewsroomError, type ErrorCode } from '#domain/errors';
import type { Clock } from '../../../renderer/state/clock.ts';

export type SaveRequest = { sequence: number; baseVersion: number; text: string };

/**
 * What becomes of a save: stored and answered; refused; or the newsroom dies before or after storing it,
 * and the answer is lost either way.
 */
export type Fate = 'stored' | 'disk-full' | 'lost-before' | 'lost-after';

/** The newsroom's side of the contract for one bulletin: versions, and a save that arrives twice. */
export class FakeLibrary {
  text = '';
  version = 1;
  readonly received: SaveRequest[] = [];
  /** When each request arrived, by the clock. */
  readonly times: number[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  #answered = new Map<number, number>();

  constructor(
    private readonly clock: Clock,
    private readonly fates: readonly Fate[] = [],
    private readonly delayMs = 5,
  ) {}

  async save(request: SaveRequest): Promise<{ version: number; savedAt: string }> {
    this.received.push(request);
    this.times.push(this.clock.now());
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await new Promise<void>((resolve) => {
      this.clock.after(this.delayMs, resolve);
    });
    this.atOnce -= 1;
    return this.#settle(request, this.fates[this.received.length - 1] ?? 'stored');
  }

  #settle(request: SaveRequest, fate: Fate): { version: number; savedAt: string } {
    if (fate === 'disk-full') throw new NewsroomError('disk-full');
    if (fate === 'lost-before') throw new NewsroomError('newsroom-restarted');
    const known = this.#answered.get(request.sequence);
    if (known === undefined) this.#store(request);
    if (fate === 'lost-after') throw new NewsroomError('newsroom-restarted');
    return { version: known ?? this.version, savedAt: '2026-05-08T06:31:04.000Z' };
  }

  #store({ sequence, baseVersion, text }: SaveRequest): void {
    if (baseVersion !== this.version) throw new NewsroomError('stale-version' satisfies ErrorCode);
    this.version += 1;
    this.text = text;
    this.#answered.set(sequence, this.version);
  }
}
