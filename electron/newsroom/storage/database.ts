import type Sqlite from 'better-sqlite3';

/**
 * The only way the rest of the newsroom touches SQLite: named queries on a database that says in its
 * type whether one may write to it. Rows are trusted to have the types that the query states, since
 * every table is STRICT.
 */

type SqlValue = string | number | null | Uint8Array;
/** Named parameters: `@id` in the SQL, `{ id }` in the call. */
export type SqlParams = Readonly<Record<string, SqlValue>>;

/** For queries without parameters. */
export type NoParams = Readonly<Record<string, never>>;

/** One SQL statement under the name by which the log speaks of it, prepared once a connection. */
export type Query<P extends SqlParams, R> = {
  readonly name: string;
  readonly on: (raw: Sqlite.Database) => Sqlite.Statement<[P], R>;
};
/** A statement that answers no rows. */
export type Command<P extends SqlParams> = Query<P, unknown>;

export function query<P extends SqlParams, R>(name: string, sql: string): Query<P, R> {
  const prepared = new WeakMap<Sqlite.Database, Sqlite.Statement<[P], R>>();
  return {
    name,
    on: (raw) => {
      const known = prepared.get(raw);
      if (known !== undefined) return known;
      const statement = raw.prepare<[P], R>(sql);
      prepared.set(raw, statement);
      return statement;
    },
  };
}

export function command<P extends SqlParams>(name: string, sql: string): Command<P> {
  return query(name, sql);
}

export interface ReadableDb {
  get<P extends SqlParams, R>(statement: Query<P, R>, params: P): R | undefined;
  all<P extends SqlParams, R>(statement: Query<P, R>, params: P): R[];
}

export interface WritableDb extends ReadableDb {
  /** Answers how many rows were changed. */
  run<P extends SqlParams>(statement: Command<P>, params: P): number;
  /**
   * Runs `work` in one transaction that takes the write lock at once, so that what was read inside
   * cannot be outdated at the COMMIT. Synchronous: nothing is awaited inside. May be nested.
   */
  transaction<T>(work: () => T): T;
}

export type Log = (message: string) => void;

/** A query that takes longer than a key press may is worth a line in the log. */
const SLOW_QUERY_MS = 40;

export function wrapDatabase(raw: Sqlite.Database, log: Log): WritableDb {
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    const took = performance.now() - start;
    if (took > SLOW_QUERY_MS) log(`storage: ${name} took ${took.toFixed(0)} ms`);
    return result;
  };
  return {
    get: (statement, params) => timed(statement.name, () => statement.on(raw).get(params)),
    all: (statement, params) => timed(statement.name, () => statement.on(raw).all(params)),
    run: (statement, params) => timed(statement.name, () => statement.on(raw).run(params)).changes,
    transaction: (work) => raw.transaction(work).immediate(),
  };
}
