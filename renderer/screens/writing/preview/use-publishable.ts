import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { PhotoSha } from '#domain/bulletin';
import { photosOf } from '#domain/document/photos';
import { DRAFT_STAMP, type ExportMark, PHONE_STAMP } from '#domain/publishing/mark';
import type { Publishable } from '#domain/publishing/publishable';
import { defaultSettings } from '#domain/settings';
import { useLife } from '../../../state/life/life.ts';
import { outgoingOf } from '../../../state/publishing/outgoing.ts';
import { photoFactsQuery, settingsQuery } from '../../../state/queries.ts';
import { documentOf } from '../../../state/writing/snapshot-document.ts';
import type { Visit } from '../../../state/writing/visit.ts';

/** The bulletin as it stands on the screen, in the shape that page and paper are made of. */
export function usePublishable(visit: Visit): Publishable {
  const snapshot = useStore(visit.store, (state) => state.snapshot);
  const { fields } = snapshot;
  const known = useStore(visit.store, (state) => state.photos);
  const station = useQuery(settingsQuery).data ?? defaultSettings;
  const document = documentOf(snapshot);
  // A figure copied from another bulletin brings a photo that this one was not opened with.
  const strange = photosOf(document).filter((sha) => !known.has(sha));
  const { data: fetched } = useQuery({
    ...photoFactsQuery(strange),
    enabled: strange.length > 0,
  });
  const mark = usePreviewMark(visit);
  return useMemo(() => {
    const photos = new Map([
      ...known,
      ...(fetched ?? []).map((photo) => [photo.sha, photo] as const),
    ]);
    const { state, updatedAt } = visit.start;
    const bulletin = { fields, document, photos, station, state };
    return { ...bulletin, updatedAt: updatedAt ?? openedAt, mark };
  }, [visit, fields, document, known, fetched, station, mark]);
}

/** What an export of the text on the desk would say of its approval. */
function usePreviewMark(visit: Visit): ExportMark {
  const life = useLife(visit);
  return useMemo(() => {
    if (life === null) return { kind: 'stamp', text: DRAFT_STAMP };
    const [{ kind }] = outgoingOf(life);
    if (kind === 'approved' && life.approved !== null) return { kind, approval: life.approved };
    return { kind: 'stamp', text: kind === 'phoned' ? PHONE_STAMP : DRAFT_STAMP };
  }, [life]);
}

/** A bulletin that was never saved is dated by this session. */
const openedAt = new Date().toISOString();

/** Where a preview finds a photo: as it is stored, like the editor, which has it in memory already. */
export function previewPhoto(sha: PhotoSha): string {
  return `app://photo/${sha}?size=full`;
}
