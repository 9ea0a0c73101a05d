import type { ScriptBlock } from '#domain/spoken/pace/script-words';
import type { Line } from '../../state/prompter/lines.ts';

/** Reads off the laid-out text which words stand on which line. The text is laid out once, and not by this. */
export function measureLines(root: HTMLElement, script: readonly ScriptBlock[]): Line[] {
  const top = root.getBoundingClientRect().top;
  const lines: { from: number; to: number; y: number }[] = [];
  const range = document.createRange();
  for (const [index, { words }] of script.entries()) {
    const element = root.querySelector<HTMLElement>(`[data-block="${index}"]`);
    if (element === null) continue;
    const place = textFinder(element);
    for (const word of words) {
      const { node, offset } = place(word.from);
      if (node === null) continue;
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const box = range.getBoundingClientRect();
      const y = box.top + box.height / 2 - top;
      const line = lines.at(-1);
      if (line !== undefined && Math.abs(y - line.y) < box.height / 2) {
        line.to = word.at + word.syllables;
      } else {
        // Silence belongs to the line before it.
        if (line !== undefined) line.to = word.at;
        lines.push({ from: word.at, to: word.at + word.syllables, y });
      }
    }
  }
  return lines;
}

type Found = { readonly node: Text | null; readonly offset: number };

/** Offsets are asked for in their order: each text node is looked at once. */
function textFinder(element: HTMLElement): (offset: number) => Found {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = nextText(walker);
  let start = 0;
  return (offset) => {
    while (node !== null && offset >= start + node.length) {
      start += node.length;
      node = nextText(walker);
    }
    return { node, offset: offset - start };
  };
}

function nextText(walker: TreeWalker): Text | null {
  const node = walker.nextNode();
  return node instanceof Text ? node : null;
}
