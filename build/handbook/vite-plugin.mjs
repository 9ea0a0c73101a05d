import { handbookPage } from './page.mjs';

const HANDBOOK_PAGE = /\/docs\/handbook\/[a-z-]+\.md$/;

/**
 * Lets the page import a page of the handbook: `{ title, headings, html }`, its pictures as files of the
 * build beside the scripts.
 * @returns {import('vite').Plugin}
 */
export function handbook() {
  return {
    name: 'ban-tin:handbook',
    enforce: 'pre',
    transform(markdown, id) {
      if (!HANDBOOK_PAGE.test(id.replaceAll('\\', '/'))) return null;
      /** @type {string[]} */
      const named = [];
      const page = handbookPage(markdown, (picture) => {
        const known = named.indexOf(picture);
        return placeholder(known < 0 ? named.push(picture) - 1 : known);
      });
      const imports = named.map(
        (picture, index) => `import picture${index} from ${JSON.stringify(`./${picture}?url`)};`,
      );
      const pieces = named.reduce(
        (html, _, index) => html.replaceAll(placeholder(index), `" + picture${index} + "`),
        JSON.stringify(page.html),
      );
      const { title, headings } = page;
      return {
        code: [
          ...imports,
          `export const page = { ...${JSON.stringify({ title, headings })}, html: ${pieces} };`,
        ].join('\n'),
        map: null,
      };
    },
  };
}

/** Stands in the HTML until the build knows a picture's name. @param {number} index */
function placeholder(index) {
  return `__PICTURE_${index}__`;
}
