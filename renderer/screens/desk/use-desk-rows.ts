import { useQueries, useQuery } from '@tanstack/react-query';
import type { BulletinRow, DeskView } from '#domain/contract';
import { PAGE_ROWS, rowsQuery } from '../../state/queries.ts';

/** How many there are; undefined while the first answer is on its way. The first page brings it along. */
export function useDeskTotal(
  view: DeskView,
  query: string,
): { total: number | undefined; error: Error | null } {
  const { data, error } = useQuery(rowsQuery(view, query, 0));
  return { total: data?.total, error };
}

export type DeskRows = {
  /** Undefined while the row's page is on its way. */
  readonly at: (index: number) => BulletinRow | undefined;
  /** Among the rows that are here; -1 where it is not. */
  readonly indexOf: (id: string) => number;
  /** Nothing newer is on its way. */
  readonly settled: boolean;
};

/** The rows from `first` to `last`, fetched by pages: a hundred thousand bulletins cost what fifty do. */
export function useDeskRows(view: DeskView, query: string, first: number, last: number): DeskRows {
  const from = Math.floor(first / PAGE_ROWS);
  const to = Math.floor(Math.max(first, last) / PAGE_ROWS);
  const pages = useQueries({
    queries: Array.from({ length: to - from + 1 }, (_, page) =>
      rowsQuery(view, query, from + page),
    ),
  });
  return {
    settled: pages.every(({ isFetching }) => !isFetching),
    at: (index) => pages[Math.floor(index / PAGE_ROWS) - from]?.data?.rows[index % PAGE_ROWS],
    indexOf(id) {
      for (const [page, { data }] of pages.entries()) {
        const row = data?.rows.findIndex((candidate) => candidate.id === id) ?? -1;
        if (row >= 0) return (from + page) * PAGE_ROWS + row;
      }
      return -1;
    },
  };
}
