import { $isLinkNode } from '@lexical/link';
import { $isTableSelection } from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { Audience } from '#domain/document/schema';
import { $audienceOf } from '../audience/block-audience.ts';
import { $selectedBlocks } from '../audience/mark-audience.ts';
import { $blockKind, type BlockKind } from '../commands/block-kind.ts';

export const textFormats = ['bold', 'italic', 'underline'] as const;
export type TextFormat = (typeof textFormats)[number];

export type BlockAudience = Audience | 'both';

function $commonAudience(): BlockAudience {
  const [first, ...others] = new Set($selectedBlocks().map($audienceOf));
  return others.length === 0 ? (first ?? 'both') : 'both';
}

export type SelectionFacts = Readonly<Record<TextFormat, boolean>> & {
  readonly link: boolean;
  readonly block: BlockKind;
  /** For whom all the selected blocks are; 'both' also where they differ. */
  readonly audience: BlockAudience;
};

/** What the toolbar shows of the selected text; null: nothing is selected, so there is no toolbar. */
function $selectionFacts(): SelectionFacts | null {
  const selection = $getSelection();
  if ($isTableSelection(selection) || !$isRangeSelection(selection) || selection.isCollapsed())
    return null;
  // A collapsed caret is the way of every key, so the text is asked for only here.
  if (selection.getTextContent().trim() === '') return null;
  const node = selection.anchor.getNode();
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
    link: $findMatchingParent(node, $isLinkNode) !== null,
    block: $blockKind(node),
    audience: $commonAudience(),
  };
}

/** The facts of the present selection; null also while it is still being dragged or composed. */
export function useSelectionFacts(editor: LexicalEditor): SelectionFacts | null {
  const [facts, setFacts] = useState<SelectionFacts | null>(null);
  useEffect(() => {
    let isDragging = false;
    const read = (): void => {
      const next =
        isDragging || editor.isComposing()
          ? null
          : editor.getEditorState().read($selectionFacts, { editor });
      setFacts((now) => (isSame(now, next) ? now : next));
    };
    const stop = new AbortController();
    const onPointer = (event: PointerEvent): void => {
      const root = editor.getRootElement();
      const isInside = event.target instanceof Node && root?.contains(event.target) === true;
      isDragging = event.type === 'pointerdown' && isInside;
      // The selection is made known after the click.
      if (!isDragging) setTimeout(read);
    };
    document.addEventListener('pointerdown', onPointer, { capture: true, signal: stop.signal });
    document.addEventListener('pointerup', onPointer, { capture: true, signal: stop.signal });
    const stopReading = editor.registerUpdateListener(read);
    return () => {
      stop.abort();
      stopReading();
    };
  }, [editor]);
  return facts;
}

function isSame(a: SelectionFacts | null, b: SelectionFacts | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    textFormats.every((format) => a[format] === b[format]) &&
    a.link === b.link &&
    a.block === b.block &&
    a.audience === b.audience
  );
}
