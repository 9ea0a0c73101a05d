const WRITTEN = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/;

/** "8/5/2026" → "2026-05-08"; nothing → ''; null: no day that there is. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const [, day = '', month = '', year = ''] = WRITTEN.exec(trimmed) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  // 31/02 would roll over into March.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
