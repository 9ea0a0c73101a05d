import { useQuery } from '@tanstack/react-query';
import type { DeskView } from '#domain/contract';
import { type DeskPlace, useDesk } from './desk.ts';
import { useMember } from '../people/member.ts';
import { tasksQuery } from '../queries.ts';

/** Where the desk stands for whoever is here: with what waits for him, until he goes elsewhere. */
export function useDeskPlace(): DeskPlace {
  const chosen = useDesk(({ view }) => view);
  const member = useMember() !== null;
  if (chosen === null || chosen === 'tasks') return member ? 'tasks' : 'all';
  return chosen;
}

/** The tray that is listed and searched; nobody searches among three tasks. */
export function useDeskView(): DeskView {
  const place = useDeskPlace();
  return place === 'tasks' ? 'all' : place;
}

export function useTasks() {
  const enabled = useMember() !== null;
  return useQuery({ ...tasksQuery, enabled });
}

/** How many things wait for whoever is here; nothing waits for nobody. */
export function useTaskCount(): number {
  const enabled = useMember() !== null;
  const { data } = useQuery({ ...tasksQuery, enabled, select: (tasks) => tasks.length });
  return enabled ? (data ?? 0) : 0;
}
