import { useTranslation } from 'react-i18next';

/** Where changes are walked through: how many come before these, from 0, and how many there are in all. */
export type Walk = { readonly first: number; readonly total: number };

type Place = { 'data-change'?: number; tabIndex?: number; 'aria-label'?: string };

/** What makes a change a place that takes the focus; nothing where there is no walk. */
export function usePlace(): (walk: Walk | undefined, what: string) => Place {
  const { t } = useTranslation();
  return (walk, what) => {
    if (walk === undefined) return {};
    const { first, total } = walk;
    const label = t('differences.place', { n: first + 1, total, what });
    return { 'data-change': first, tabIndex: -1, 'aria-label': label };
  };
}

/** The walk that goes on after so many changes. */
export function walkAfter(walk: Walk | undefined, count: number): Walk | undefined {
  return walk && { ...walk, first: walk.first + count };
}
