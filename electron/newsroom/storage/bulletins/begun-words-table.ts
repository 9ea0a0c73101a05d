import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** Words that a person began for some purpose and did not send. */
export type BegunWords = {
  /** Null: they are about no bulletin. */
  readonly bulletin: string | null;
  readonly purpose: string;
  readonly words: string;
};

type OfBulletin = { account: string; bulletin: string; purpose: string };
type OfNone = { account: string; purpose: string };
type Put<Place> = Place & { words: string; now: number };

const ofAccount = query<{ account: string }, BegunWords>(
  'begunWords.ofAccount',
  `SELECT bulletin, purpose, words FROM (
     SELECT bulletin, purpose, words, changed_at FROM begun_words WHERE account = @account
     UNION ALL
     SELECT NULL, purpose, words, changed_at FROM begun_fields WHERE account = @account)
   ORDER BY changed_at`,
);
/** Later than all before it, also within one millisecond and after the clock was set back: the order is theirs. */
const putOne = command<Put<OfBulletin>>(
  'begunWords.put',
  `INSERT INTO begun_words (account, bulletin, purpose, words, changed_at)
   SELECT @account, @bulletin, @purpose, @words, max(@now, coalesce(max(changed_at) + 1, 0))
   FROM begun_words WHERE account = @account
   ON CONFLICT (account, bulletin, purpose)
   DO UPDATE SET words = excluded.words, changed_at = excluded.changed_at`,
);
const deleteOne = command<OfBulletin>(
  'begunWords.delete',
  `DELETE FROM begun_words
   WHERE account = @account AND bulletin = @bulletin AND purpose = @purpose`,
);
const putFields = command<Put<OfNone>>(
  'begunFields.put',
  `INSERT INTO begun_fields (account, purpose, words, changed_at)
   VALUES (@account, @purpose, @words, @now)
   ON CONFLICT (account, purpose)
   DO UPDATE SET words = excluded.words, changed_at = excluded.changed_at`,
);
const deleteFields = command<OfNone>(
  'begunFields.delete',
  'DELETE FROM begun_fields WHERE account = @account AND purpose = @purpose',
);
const deleteNobodys = command<NoParams>(
  'begunFields.deleteNobodys',
  "DELETE FROM begun_fields WHERE account = ''",
);

/** The oldest first. An empty account: a desk without any. */
export function begunWordsOf(db: ReadableDb, account: string): BegunWords[] {
  return db.all(ofAccount, { account });
}

/** Empty words are none. */
export function putBegunWords(
  db: WritableDb,
  account: string,
  { bulletin, purpose, words }: BegunWords,
  now: number,
): void {
  if (bulletin === null) {
    if (words === '') db.run(deleteFields, { account, purpose });
    else db.run(putFields, { account, purpose, words, now });
  } else if (words === '') db.run(deleteOne, { account, bulletin, purpose });
  else db.run(putOne, { account, bulletin, purpose, words, now });
}

/** What was begun before there were accounts is nobody's any more. */
export function forgetNobodysWords(db: WritableDb): void {
  db.run(deleteNobodys, {});
}
