import { QueryClient, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BulletinId, PhotoSha } from '#domain/bulletin';
import type { CallOutput, DeskView } from '#domain/contract';
import { desktop } from '../desktop.ts';
import { newsroom } from '../newsroom.ts';

/** Rows fetched at a time: three screens' worth, so that scrolling seldom waits. */
export const PAGE_ROWS = 60;
/** Changes that come in a burst (a save a second) refresh the lists once. */
const REFRESH_MS = 150;

/** The newsroom is in this machine: nothing ever waits for a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Infinity, retry: 1, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' },
  },
});

export const countsQuery = queryOptions({
  queryKey: ['desk', 'counts'],
  queryFn: () => newsroom.call('desk:counts', {}),
});

export const rowsQuery = (view: DeskView, query: string, page: number) =>
  queryOptions({
    queryKey: ['desk', 'rows', view, query, page],
    queryFn: () =>
      newsroom.call('bulletins:list', {
        view,
        query,
        offset: page * PAGE_ROWS,
        limit: PAGE_ROWS,
      }),
    // The list stays while the next letter of a search is being answered.
    placeholderData: keepPreviousData,
  });

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => newsroom.call('settings:read', {}),
});

/** Changes of this page that are not answered yet: what was stored before them is older than what shows. */
export const settingsOnTheirWay = { count: 0 };

/** The station's own words, in the order of the alphabet. */
export const dictionaryQuery = queryOptions({
  queryKey: ['dictionary'],
  queryFn: () => newsroom.call('dictionary:list', {}),
});

/** Who is here: the newsroom's word, read anew whenever somebody comes or goes. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => newsroom.call('session:read', {}),
});

/** Who works at this station: the names on the lock screen, and whom to telephone. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => newsroom.call('session:people', {}),
});

/** Everybody who works or has worked here. The administrator's. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts', 'list'],
  queryFn: () => newsroom.call('accounts:list', {}),
});

export const keysQuery = queryOptions({
  queryKey: ['accounts', 'keys'],
  queryFn: () => newsroom.call('keys:list', {}),
});

/** Whether the sheet that was shown last is put away. The administrator's. */
export const sheetQuery = queryOptions({
  queryKey: ['accounts', 'sheet'],
  queryFn: () => newsroom.call('station:sheet', {}),
});

export const rulesQuery = queryOptions({
  queryKey: ['accounts', 'rules'],
  queryFn: () => newsroom.call('rules:read', {}),
});

/** Where a bulletin stands, and what the person who asks may do about it now. */
export const lifeQuery = (id: BulletinId) =>
  queryOptions({
    queryKey: ['life', id],
    queryFn: () => newsroom.call('review:life', { id }),
    retry: false,
  });

/** "Việc của tôi". For accounts only: an open desk refuses it. */
export const tasksQuery = queryOptions({
  queryKey: ['desk', 'tasks'],
  queryFn: () => newsroom.call('review:tasks', {}),
  retry: false,
});

/** What was said of a bulletin, oldest first. For accounts only. */
export const remarksQuery = (id: BulletinId) =>
  queryOptions({
    queryKey: ['remarks', id],
    queryFn: () => newsroom.call('comments:list', { id }),
    retry: false,
  });

/** How approved words are read, and would be today; asked again when words, style or the text's life change. */
export const frozenQuery = (id: BulletinId) =>
  queryOptions({
    queryKey: ['frozen', id],
    queryFn: () => newsroom.call('reading:frozen', { id }),
    retry: false,
  });

/** Opened afresh each time: a bulletin on the screen is no cache of another visit. */
export const bulletinQuery = (id: BulletinId, visitKey: string) =>
  queryOptions({
    queryKey: ['bulletin', id, visitKey],
    queryFn: () => newsroom.call('bulletins:open', { id }),
    gcTime: 0,
    retry: false,
  });

/**
 * Asks at once for all that the first screen shows: the answers are on their way while it is being drawn,
 * and come together. A locked desk refuses what is behind the lock, and is asked again when it opens.
 */
export function askAhead(): void {
  // Also what the first sight has filled in: that is shown meanwhile, and believed of nobody.
  const afresh = { staleTime: 0 };
  void queryClient.prefetchQuery({ ...settingsQuery, ...afresh });
  void queryClient.prefetchQuery({ ...sessionQuery, ...afresh });
  void queryClient.prefetchQuery({ ...countsQuery, ...afresh });
  void queryClient.prefetchQuery({ ...rowsQuery('all', '', 0), ...afresh });
}

function fetchedRows(): { id: BulletinId }[] {
  const lists = queryClient.getQueriesData<CallOutput<'bulletins:list'>>({
    queryKey: ['desk', 'rows'],
  });
  const tasks = queryClient.getQueryData(tasksQuery.queryKey);
  return [...lists.flatMap(([, list]) => list?.rows ?? []), ...(tasks ?? [])];
}

/** Lists and settings follow what the newsroom tells, whoever changed it. */
export function followNewsroom(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const refreshSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      void queryClient.invalidateQueries({ queryKey: ['desk'] });
    }, REFRESH_MS);
  };
  const stops = [
    newsroom.on('bulletins:changed', ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['life', id] });
      void queryClient.invalidateQueries({ queryKey: ['frozen', id] });
      refreshSoon();
    }),
    // All texts of a library may be read one after the other: only what was fetched is fetched again.
    newsroom.on('times:changed', ({ ids }) => {
      if (fetchedRows().some(({ id }) => ids.includes(id))) refreshSoon();
    }),
    // What somebody else may see or do is another matter altogether.
    newsroom.on('session:changed', () => void queryClient.invalidateQueries()),
    newsroom.on('accounts:changed', () => {
      void queryClient.invalidateQueries({ queryKey: ['people'] });
      void queryClient.invalidateQueries({ queryKey: ['accounts'] });
    }),
    newsroom.on('comments:changed', ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['remarks', id] });
    }),
    newsroom.on('settings:changed', () => {
      if (settingsOnTheirWay.count === 0)
        void queryClient.invalidateQueries({ queryKey: ['settings'] });
      void queryClient.invalidateQueries({ queryKey: ['frozen'] });
    }),
    newsroom.on('dictionary:changed', () => {
      void queryClient.invalidateQueries({ queryKey: ['dictionary'] });
      void queryClient.invalidateQueries({ queryKey: ['desk'] });
      void queryClient.invalidateQueries({ queryKey: ['frozen'] });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    if (timer !== null) clearTimeout(timer);
  };
}

/** Photos never change: they are named by what they are. */
export const photoFactsQuery = (photos: readonly PhotoSha[]) =>
  queryOptions({
    queryKey: ['photos', ...photos],
    queryFn: () => newsroom.call('photos:facts', { photos: [...photos] }),
  });

/** What an importer makes of a file. Read once: the ticket is for one file as it was chosen. */
export const proposalQuery = (ticket: string) =>
  queryOptions({
    queryKey: ['proposal', ticket],
    queryFn: () => newsroom.call('intake:propose', { ticket }),
    retry: false,
  });

/** What taking over a table of words would do. Read once, as it was chosen. */
export const wordsProposalQuery = (ticket: string) =>
  queryOptions({
    queryKey: ['words', ticket],
    queryFn: () => newsroom.call('dictionary:propose', { ticket }),
    retry: false,
  });

export const appFactsQuery = queryOptions({
  queryKey: ['app'],
  queryFn: () => desktop.call('app:facts', {}),
});
