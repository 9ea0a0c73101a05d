import { type BulletinFields, comparedFields } from '#domain/bulletin';
import type { CallInput, CallOutput } from '#domain/contract';
import { figuresOf } from '#domain/document/photos';
import { readDocument } from '#domain/document/read';
import type { BulletinDocument, FigureNode } from '#domain/document/schema';
import { articleText } from '#domain/document/to-text';
import type { Comparison, TextSource } from '#domain/contract/history';
import { NewsroomError } from '#domain/errors';
import { frozenReading } from '#domain/revision/content';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { findCheckpoint } from '../../storage/history/checkpoints-table.ts';
import { mustFind } from '../bulletins/bulletins.ts';
import type { Desk } from '../desk.ts';
import { compareBlocks } from './blocks.ts';
import { headlineReadings } from './readings.ts';
import { compareWords } from './words.ts';
import { readRevision } from '../review/revisions.ts';

/** Any two texts of a bulletin side by side: fields, words, photos. */

export type Text = {
  readonly bulletin: string;
  readonly fields: BulletinFields;
  readonly document: string;
  /** As frozen with it; null: nothing was, the desk's own copy is still being written. */
  readonly reading: BulletinReading | null;
};

export function compareTexts(
  desk: Desk,
  { from, to }: CallInput<'history:compare'>,
): CallOutput<'history:compare'> {
  const [old, next] = [textOf(desk, from), textOf(desk, to)];
  const [oldDocument, nextDocument] = [readDocument(old.document), readDocument(next.document)];
  const fields = compareFields(old.fields, next.fields);
  const headline = fields.find(({ field }) => field === 'headline')?.parts;
  return {
    fields,
    readings: headlineReadings(old, next, headline),
    text: compareWords(articleText(oldDocument), articleText(nextDocument)),
    blocks: compareBlocks(
      { document: oldDocument, reading: old.reading },
      { document: nextDocument, reading: next.reading },
    ),
    photos: comparePhotos(oldDocument, nextDocument),
  };
}

export function textOf(desk: Desk, source: TextSource): Text {
  switch (source.kind) {
    case 'working': {
      const { id, fields, document } = mustFind(desk, source.id);
      return { bulletin: id, fields, document, reading: null };
    }
    case 'revision': {
      const revision = readRevision(desk.db, source.revision);
      const { bulletin, fields, document } = revision;
      return { bulletin, fields, document, reading: frozenReading(revision.reading) };
    }
    case 'checkpoint': {
      const kept = findCheckpoint(desk.db, source.checkpoint);
      if (kept === null) throw new NewsroomError('checkpoint-not-found');
      return { ...kept, reading: null };
    }
    default:
      return source satisfies never;
  }
}

function compareFields(from: BulletinFields, to: BulletinFields): Comparison['fields'] {
  const [old, next] = [flat(from), flat(to)];
  return comparedFields
    .filter((field) => old[field] !== next[field])
    .map((field) => ({ field, parts: compareWords(old[field], next[field]) }));
}

function flat({
  byline,
  ...rest
}: BulletinFields): Record<(typeof comparedFields)[number], string> {
  return { ...rest, author: byline.author, unit: byline.unit };
}

/** Figures of the later text in their order, then those that are gone. */
function comparePhotos(from: BulletinDocument, to: BulletinDocument): Comparison['photos'] {
  const left = figuresOf(from);
  const shown = figuresOf(to).map((figure) => {
    const at = left.findIndex(({ photo }) => photo === figure.photo);
    const before = at === -1 ? undefined : left.splice(at, 1)[0];
    if (before === undefined) return entry(figure, 'added', '', words(figure));
    const isSame = words(before) === words(figure);
    return entry(figure, isSame ? 'same' : 'changed', words(before), words(figure));
  });
  return [...shown, ...left.map((figure) => entry(figure, 'removed', words(figure), ''))];
}

function entry(
  { photo }: FigureNode,
  kind: Comparison['photos'][number]['kind'],
  from: string,
  to: string,
): Comparison['photos'][number] {
  return { photo, kind, words: compareWords(from, to) };
}

function words({ caption, alt, credit }: FigureNode): string {
  return [caption, alt, credit].filter((line) => line !== '').join('\n');
}
