import { figuresOf, photosOf } from '#domain/document/photos';
import { readDocument } from '#domain/document/read';
import { articleText } from '#domain/document/to-text';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';

type Text = Pick<StoredBulletin, 'fields' | 'document'>;

/** There is something to decide on. */
export function hasWords({ fields, document }: Text): boolean {
  return fields.headline.trim() !== '' && articleText(readDocument(document)).trim() !== '';
}

/** The emergency lane asks the least: headline and text, nothing that must be looked at. */
export function isUrgentText({ fields, document: json }: Text): boolean {
  if (fields.priority !== 'urgent') return false;
  const document = readDocument(json);
  return figuresOf(document).length === 0 && photosOf(document).length === 0;
}
