import { NewsroomError } from '#domain/errors';

type TicketUse = 'read' | 'write';

/**
 * Leave for single paths that a person chose, granted by the shell: the page names tickets and never
 * paths. A ticket may be used again (an export that asks about overwriting comes twice) but only for
 * what it was granted for.
 */
export type Tickets = {
  grant(ticket: string, path: string, use: TicketUse): void;
  /** Throws `ticket-unknown`: never granted, for another use, or before a restart. */
  pathOf(ticket: string, use: TicketUse): string;
};

/** A person drops some hundred photos at most; the oldest leave is forgotten first. */
const MAX_TICKETS = 10_000;

export function createTickets(): Tickets {
  const granted = new Map<string, { path: string; use: TicketUse }>();
  return {
    grant(ticket, path, use) {
      granted.set(ticket, { path, use });
      for (const oldest of granted.keys()) {
        if (granted.size <= MAX_TICKETS) break;
        granted.delete(oldest);
      }
    },
    pathOf(ticket, use) {
      const leave = granted.get(ticket);
      if (leave?.use !== use) throw new NewsroomError('ticket-unknown');
      return leave.path;
    },
  };
}
