import type { BulletinRow } from '#domain/contract';
import type { ListCommand } from './command.ts';
import type { Outcome } from './outcome.ts';
import { lineWords } from './say-on-the-line.ts';
import type { Session } from './session.ts';

/** The most that one call answers. */
const PAGE = 500;

/** `list`: newest first, as the desk shows them. */
export async function listBulletins(session: Session, { view }: ListCommand): Promise<Outcome> {
  const rows: BulletinRow[] = [];
  let total = 0;
  do {
    const page = await session.ask('bulletins:list', {
      view,
      query: '',
      offset: rows.length,
      limit: PAGE,
    });
    total = page.total;
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
  } while (rows.length < total);
  const words = lineWords(session.language);
  return {
    result: { bulletins: rows },
    lines: rows.map(({ id, state, updatedAt, headline }) =>
      [id, words.states[state], updatedAt, headline].join('\t'),
    ),
    notes: rows.length === 0 ? [words.none] : [],
    refused: false,
  };
}
