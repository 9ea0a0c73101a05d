import { randomUUID } from 'node:crypto';
import type { CallInput } from '#domain/contract';
import { createBulletin } from '../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { fieldsOf, textDocument } from './documents.ts';
import type { TestDesk } from './test-desk.ts';

export type Save = CallInput<'bulletins:save'>;

/** A bulletin just made, and saves of it by one visit. */
export function draft({ desk }: TestDesk): { id: string; save: (more?: Partial<Save>) => Save } {
  const { id, version } = createBulletin(desk, {
    fields: fieldsOf({ headline: 'Bản đầu' }),
    document: textDocument('Câu đầu.'),
  });
  const visit = randomUUID();
  return {
    id,
    save: (more) => ({
      id,
      baseVersion: version,
      visit,
      sequence: 1,
      fields: fieldsOf({ headline: 'Bản sau' }),
      document: textDocument('Câu đầu.', 'Câu sau.'),
      ...more,
    }),
  };
}
