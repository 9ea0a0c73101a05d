import type { BulletinFields } from '../bulletin.ts';
import type { BulletinDocument } from '../document/schema.ts';
import type { BulletinReading } from './bulletin-reading.ts';
import { RULES_VERSION, type ReadingOptions, readText } from './read.ts';
import { readDocumentAloud } from './read-document.ts';

/** Apart from what a reading is, which the contract needs: this loads the whole grammar. */

type Text = { readonly fields: BulletinFields; readonly document: BulletinDocument };

/** Reads headline and document as the station does today. */
export function readBulletin({ fields, document }: Text, options: ReadingOptions): BulletinReading {
  return {
    rules: RULES_VERSION,
    headline: readText(fields.headline.trim(), options),
    blocks: readDocumentAloud(document, options),
  };
}
