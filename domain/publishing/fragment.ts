import type { PhotoSha } from '../bulletin.ts';
import { escapeText } from '../document/html-text.ts';
import { renderBody } from '../document/render-html.ts';
import { textBlocks } from '../document/to-text.ts';
import { fileSlug } from './file-name.ts';
import { approvalLine, stampOf } from './mark.ts';
import { type Publishable, WEB_PHOTO_SIDE, fitted, shownFigures } from './publishable.ts';
import { bylineOf, headlineOf, photoCreditOf } from './words.ts';

/** A photo of the fragment and the name its file is to have: `01-toan-canh-hoi-nghi.jpg`. */
export type FragmentPhoto = { readonly sha: PhotoSha; readonly name: string };

export type Fragment = {
  /** For the content management system's own field: the fragment has no h1. */
  readonly headline: string;
  /** Body, byline and photo credit; no class, no style, nothing that fights the site. */
  readonly html: string;
  /** The same with the headline, for where only plain text can be pasted. */
  readonly text: string;
  /** In order, once each. */
  readonly photos: readonly FragmentPhoto[];
};

export type FragmentOptions = {
  /** Absent: `photos/` and the name, beside the fragment's file. */
  readonly photoUrl?: (photo: FragmentPhoto) => string;
};

/** Longest part of a photo's name that comes from its caption. */
const PHOTO_NAME_LENGTH = 50;

/** What a station pastes into its website. */
export function renderFragment(bulletin: Publishable, options: FragmentOptions = {}): Fragment {
  const { fields, document } = bulletin;
  const photoUrl = options.photoUrl ?? (({ name }) => `photos/${name}`);
  const photos = namedPhotos(bulletin);
  const bySha = new Map(photos.map((photo) => [photo.sha, photo]));
  const body = renderBody(document, {
    audience: 'web',
    photo: (sha) => {
      const photo = bySha.get(sha);
      const size = bulletin.photos.get(sha);
      if (photo === undefined || size === undefined) return null;
      return { url: photoUrl(photo), ...fitted(size, WEB_PHOTO_SIDE) };
    },
  });
  const closing = [bylineOf(fields), photoCreditOf(fields)].filter((line) => line !== '');
  const headline = headlineOf(fields);
  const stamp = stampOf(bulletin.mark);
  const approval = approvalLine(bulletin.mark);
  return {
    headline,
    html: [
      stamp && `<p><strong>${escapeText(stamp)}</strong></p>`,
      body,
      ...closing.map((line) => `<p>${escapeText(line)}</p>`),
      // Small and last: the site may take it off.
      approval && `<p><small>${escapeText(approval)}</small></p>`,
    ]
      .filter(Boolean)
      .join('\n'),
    text: [stamp, headline, ...textBlocks(document, 'web'), ...closing, approval]
      .filter(Boolean)
      .join('\n\n'),
    photos,
  };
}

function namedPhotos(bulletin: Publishable): FragmentPhoto[] {
  const named = new Map<PhotoSha, FragmentPhoto>();
  for (const { photo, caption } of shownFigures(bulletin, 'web')) {
    if (named.has(photo)) continue;
    const number = String(named.size + 1).padStart(2, '0');
    const name = `${number}-${fileSlug(caption, 'anh', PHOTO_NAME_LENGTH)}.jpg`;
    named.set(photo, { sha: photo, name });
  }
  return [...named.values()];
}
