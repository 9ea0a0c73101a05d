import type { BulletinFields } from '../bulletin.ts';
import { articleText } from '../document/to-text.ts';
import { clipped } from '../text/clip.ts';
import { dateline } from './dateline.ts';
import type { Publishable } from './publishable.ts';
import { headlineOf } from './words.ts';

/** Longest description that search engines and messengers show whole. */
const DESCRIPTION_LENGTH = 155;

/** The summary, or how the text begins. What is read on air only is no description of a page. */
export function descriptionOf({ fields, document }: Publishable): string {
  const text = fields.summary.trim() || articleText(document, 'web');
  // A long text is cut before its spaces are closed: the description needs its beginning alone.
  return clipped(text.slice(0, 2 * DESCRIPTION_LENGTH), DESCRIPTION_LENGTH);
}

/**
 * schema.org NewsArticle as JSON-LD, for the content of a script element. There is no `image`: it must
 * be an absolute address, and the page cannot know where it will be put up.
 */
export function newsArticle(bulletin: Publishable): string {
  const { fields, station, updatedAt } = bulletin;
  return escapeScript(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: headlineOf(fields),
      description: orNothing(descriptionOf(bulletin)),
      inLanguage: 'vi',
      datePublished: updatedAt,
      dateline: dateline(fields, updatedAt),
      articleSection: orNothing(fields.topic),
      author: authorOf(fields.byline),
      publisher: organisation(station.stationName),
    }),
  );
}

function authorOf(byline: BulletinFields['byline']): object | undefined {
  const name = byline.author.trim();
  const affiliation = organisation(byline.unit);
  return name === '' ? affiliation : { '@type': 'Person', name, affiliation };
}

function organisation(name: string): object | undefined {
  return name.trim() === '' ? undefined : { '@type': 'Organization', name: name.trim() };
}

/** Absent rather than empty: JSON.stringify leaves out what is undefined. */
function orNothing(text: string): string | undefined {
  return text.trim() || undefined;
}

/** JSON in a script element: nothing in it may look like the element's end or a comment's beginning. */
function escapeScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
