import { type ReadableDb, type WritableDb, command, query } from './database.ts';

/** Words that a person began for some purpose and did not send. */
export type BegunWords = {
  readonly bulletin: string;
  readonly purpose: string;
  readonly words: string;
};

const ofAccount = query<{ account: string }, BegunWords>(
  'begunWords.ofAccount',
  `SELECT bulletin, purpose, words FROM begun_words WHERE account = @account ORDER BY changed_at`,
);
/** Later than all before it, also within one millisecond and after the clock was set back: the order is theirs. */
const putOne = command<BegunWords & { account: string; now: number }>(
  'begunWords.put',
  `INSERT INTO begun_words (account, bulletin, purpose, words, changed_at)
   SELECT @account, @bulletin, @purpose, @words, max(@now, coalesce(max(changed_at) + 1, 0))
   FROM begun_words WHERE account = @account
   ON CONFLICT (account, bulletin, purpose)
   DO UPDATE SET words = excluded.words, changed_at = excluded.changed_at`,
);
const deleteOne = command<{ account: string; bulletin: string; purpose: string }>(
  'begunWords.delete',
  `DELETE FROM begun_words
   WHERE account = @account AND bulletin = @bulletin AND purpose = @purpose`,
);

/** The oldest first. */
export function begunWordsOf(db: ReadableDb, account: string): BegunWords[] {
  return db.all(ofAccount, { account });
}

/** Empty words are none. */
export function putBegunWords(
  db: WritableDb,
  account: string,
  { words, ...place }: BegunWords,
  now: number,
): void {
  if (words === '') db.run(deleteOne, { account, ...place });
  else db.run(putOne, { account, words, now, ...place });
}
