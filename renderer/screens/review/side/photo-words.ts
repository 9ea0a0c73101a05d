import type { TFunction } from 'i18next';
import type { FigureNode } from '#domain/document/schema';

/**
 * "2 ảnh, đều có chú thích, 1 ảnh đang chờ": a caption whose photo has not come yet is no photo, and would be signed as
 * one.
 */
export function wordPhotos(figures: readonly FigureNode[], t: TFunction): string {
  if (figures.length === 0) return t('review.box.noPhotos');
  const there = figures.filter(({ photo }) => photo !== null);
  const awaited = figures.length - there.length;
  return [
    there.length === 0 ? '' : wordCaptioned(there, t),
    awaited === 0 ? '' : t('writing.awaiting', { count: awaited }),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function wordCaptioned(there: readonly FigureNode[], t: TFunction): string {
  const photos = t('bulletin.photos', { count: there.length });
  const bare = there.filter(({ caption }) => caption.trim() === '').length;
  return bare === 0
    ? t('review.box.photosCaptioned', { photos })
    : t('review.box.photosBare', { photos, count: bare });
}
