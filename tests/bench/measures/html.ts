import { createHeadlessEditor } from '@lexical/headless';
import { withDOM } from '@lexical/headless/dom';
import { $generateHtmlFromNodes } from '@lexical/html';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { readDocument, writeDocument } from '#domain/document/read';
import { renderBody } from '#domain/document/render-html';
import { type Figure, figure } from '../harness/figure.ts';
import { type Measure, timed } from '../harness/measure.ts';
import { LONG_PHOTOS, documentWords, longDocument } from '../material/bulletins.ts';
import { PlainFigure } from '../material/lexical-figure.ts';

const RUNS = 100;
const WARM_UP = 100;

/** Our renderer against Lexical's own DOM export on happy-dom, whose window is made once for all. */
export const html: Measure = {
  name: 'html',
  run: () => Promise.resolve(withDOM(measured)),
};

function measured(): Figure[] {
  const json = writeDocument(longDocument(madeUpPhotos()));
  const document = readDocument(json);
  const words = documentWords(document);
  const { editor, state } = loaded(json);
  const renderOurs = () => renderBody(document, { photo });
  const renderTheirs = () => state.read(() => $generateHtmlFromNodes(editor, null), { editor });
  assertSameWords(renderOurs(), renderTheirs());

  const render = inTurns(renderOurs, renderTheirs);
  const whole = inTurns(
    () => renderBody(readDocument(json), { photo }),
    () => {
      const parsed = loaded(json);
      return parsed.state.read(() => $generateHtmlFromNodes(parsed.editor, null), parsed);
    },
  );
  return [
    figure({
      id: 'html.render',
      what: `renderBody, ${words} words and ${LONG_PHOTOS} photos`,
      against: '$generateHtmlFromNodes with happy-dom',
      ...render,
      goals: [{ kind: 'times faster', value: 20 }],
    }),
    figure({
      id: 'html.from-json',
      what: 'stored JSON, checked by the schema, to HTML',
      against: 'the same through a headless editor',
      ...whole,
    }),
  ];
}

const photo = (sha: string) => ({ url: `app://photo/${sha}`, width: 1200, height: 800 });

function madeUpPhotos(): string[] {
  return Array.from({ length: LONG_PHOTOS }, (_, at) => String(at).padStart(64, '0'));
}

function loaded(json: string) {
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, ListNode, ListItemNode, PlainFigure],
    onError: (error) => {
      throw error;
    },
  });
  return { editor, state: editor.parseEditorState(json) };
}

function inTurns(ours: () => unknown, theirs: () => unknown) {
  for (let run = 0; run < WARM_UP; run += 1) {
    ours();
    theirs();
  }
  const samples = { ours: [] as number[], baseline: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    samples.ours.push(timed(ours));
    samples.baseline.push(timed(theirs));
  }
  return samples;
}

/** Whoever leaves words out is quick. */
function assertSameWords(ours: string, theirs: string): void {
  if (wordsOf(ours) !== wordsOf(theirs))
    throw new Error('the two renderers do not give the same words');
}

function wordsOf(markup: string): string {
  const text = markup.replaceAll(/<[^>]*>/g, ' ').replaceAll('&quot;', '"');
  return text.split(/\s+/u).filter(Boolean).join(' ');
}
