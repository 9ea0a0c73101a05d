import { randomUUID } from 'node:crypto';
import type { NewsroomProcess } from './supervisor/newsroom-process.ts';
import { NewsroomError } from '#domain/errors';
import type { Answer } from '#domain/contract';

/**
 * Leave to read or write one path that a person chose. The page holds the ticket and never learns the
 * path; the newsroom learns it from the shell before the page gets the ticket.
 */
export type Ticket = {
  readonly ticket: string;
  readonly path: string;
  readonly use: 'read' | 'write';
};

/** Of a long day; beyond it the oldest ticket runs out. */
const MAX_TICKETS = 2_000;

export class Tickets {
  readonly #tickets = new Map<string, Ticket>();
  readonly #grant: (ticket: Ticket) => Promise<Answer<unknown>>;

  /** @param grant tells the newsroom, and answers when it knows */
  constructor(grant: (ticket: Ticket) => Promise<Answer<unknown>>) {
    this.#grant = grant;
  }

  /** @throws NewsroomError where the newsroom cannot be told */
  async issue(path: string, use: Ticket['use']): Promise<string> {
    const ticket: Ticket = { ticket: randomUUID(), path, use };
    this.#tickets.set(ticket.ticket, ticket);
    this.#forgetOldest();
    const answer = await this.#grant(ticket);
    if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
    return ticket.ticket;
  }

  pathOf(ticket: string): string | null {
    return this.#tickets.get(ticket)?.path ?? null;
  }

  /** A newsroom that was restarted knows no ticket any more. */
  async grantAllTo(process: NewsroomProcess): Promise<void> {
    await Promise.all(
      [...this.#tickets.values()].map((ticket) => process.call('tickets:grant', ticket)),
    );
  }

  #forgetOldest(): void {
    for (const oldest of this.#tickets.keys()) {
      if (this.#tickets.size <= MAX_TICKETS) return;
      this.#tickets.delete(oldest);
    }
  }
}
