/** Where a key leads in a list; null: the key is not the list's. */
export function nextIndex(
  key: string,
  current: number,
  total: number,
  page: number,
): number | null {
  const last = total - 1;
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(last, next));
}
