import {
  $getNodeByKey,
  $getRoot,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '#domain/document/schema';
import { LOADING_TAG } from '../document/load-document.ts';
import { $isFigureNode } from '../nodes/figure/figure-node.tsx';
import { $audienceOf } from './block-audience.ts';

/**
 * Says at each block for whom it is, where it is not for both: `data-audience` for the style sheet, the words
 * in `data-audience-words`. With each key only the blocks that changed are looked at.
 */
export function useAudienceMarks(editor: LexicalEditor): void {
  const { t } = useTranslation('editor');
  useEffect(() => {
    const words = { air: t('audience.air'), web: t('audience.web') };
    const photoWords = { ...words, air: t('audience.airPhoto') };
    const $mark = (key: NodeKey): void => {
      const block = $getNodeByKey(key);
      if (block === null || block.getParent() !== $getRoot()) return;
      const element = editor.getElementByKey(key);
      if (element !== null)
        say(element, $audienceOf(block), $isFigureNode(block) ? photoWords : words);
    };
    const markAll = (): void =>
      editor.getEditorState().read(() => {
        for (const key of $getRoot().getChildrenKeys()) $mark(key);
      });
    return mergeRegister(
      editor.registerRootListener((root) => {
        if (root !== null) markAll();
      }),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        if (tags.has(HISTORIC_TAG) || tags.has(LOADING_TAG)) markAll();
        else if (dirtyElements.size > 0 || dirtyLeaves.size > 0)
          editorState.read(() => {
            for (const key of dirtyElements.keys()) $mark(key);
            // A photo is a leaf, as the words of a paragraph are.
            for (const key of dirtyLeaves) $mark(key);
          });
      }),
    );
  }, [editor, t]);
}

function say(
  element: HTMLElement,
  audience: Audience | undefined,
  words: Readonly<Record<Audience, string>>,
): void {
  const { dataset } = element;
  if (audience === undefined) {
    delete dataset['audience'];
    delete dataset['audienceWords'];
  } else {
    dataset['audience'] = audience;
    dataset['audienceWords'] = words[audience];
  }
}
