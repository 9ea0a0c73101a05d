import { type ReactNode, memo } from 'react';
import { passagesOf } from '#domain/spoken/pace/passages';
import type { ScriptBlock, ScriptWord } from '#domain/spoken/pace/script-words';
import { DEFAULT_SPEED } from '#domain/spoken/pace/speed';
import styles from './prompter.module.css';

type Touched = ReadonlySet<ScriptWord>;

/** One set for all, so that a text without changes is not drawn anew. */
const nothing: Touched = new Set();

type ScriptTextProps = { blocks: readonly ScriptBlock[]; touched?: Touched };

/** The words on the glass. Drawn once: while they move, nothing here is drawn again. */
export const ScriptText = memo(function ScriptText({
  blocks,
  touched = nothing,
}: ScriptTextProps): ReactNode {
  const passages = passagesOf(
    blocks.map(({ block }) => block),
    DEFAULT_SPEED,
  );
  let index = 0;
  return passages.map((passage) => {
    const first = index;
    index += passage.blocks.length;
    return (
      <p key={first} className={styles['passage']} data-kind={passage.blocks[0]?.kind}>
        {blocks.slice(first, index).map((block, at) => (
          // What is silent in a row takes no place; cells stand in one line, a space between them.
          <Fragments
            key={block.block.path.join('.')}
            block={block}
            index={first + at}
            touched={touched}
          />
        ))}
      </p>
    );
  });
});

type FragmentsProps = { block: ScriptBlock; index: number; touched: Touched };

function Fragments({ block, index, touched }: FragmentsProps): ReactNode {
  return (
    <>
      <span data-block={index}>
        {fragmentsOf(block, touched).map(({ from, text, hard, changed }) =>
          hard || changed ? (
            <span key={from} data-hard={hard} data-changed={changed}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </span>{' '}
    </>
  );
}

type Stretch = { readonly from: number; readonly to: number };
type Fragment = { from: number; text: string; hard: boolean; changed: boolean };

/** The text cut where a hard name or a changed passage begins or ends. */
function fragmentsOf({ text, words, hard }: ScriptBlock, touched: Touched): Fragment[] {
  const changed = changedStretches(words, touched);
  const cuts = [...hard, ...changed].flatMap(({ from, to }) => [from, to]);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => ({
    from,
    text: text.slice(from, edges[at + 1]),
    hard: within(hard, from),
    changed: within(changed, from),
  }));
}

function within(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to);
}

/** Changed words side by side are one passage, the space between them too. */
function changedStretches(words: readonly ScriptWord[], touched: Touched): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  let open = false;
  for (const word of touched.size === 0 ? [] : words) {
    const isTouched = touched.has(word);
    const to = word.from + word.text.length;
    const last = stretches.at(-1);
    if (isTouched && open && last !== undefined) last.to = to;
    else if (isTouched) stretches.push({ from: word.from, to });
    open = isTouched;
  }
  return stretches;
}
