import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { createDOMRange } from '@lexical/selection';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Floating } from '../floating/floating.tsx';
import { type LinkBox as LinkBoxState, LinkBoxExtension, setLink } from './link-box-extension.ts';
import { toLinkUrl } from './link-url.ts';
import styles from './link-box.module.css';

type LinkBoxProps = { editor: LexicalEditor; openLink: (url: string) => void };

/** The box in which a link's address is typed, below the words that it is for. */
export function LinkBox({ editor, openLink }: LinkBoxProps): ReactNode {
  const box = useExtensionSignalValue(LinkBoxExtension, 'box');
  if (box === null) return null;
  const close = (): void => {
    getExtensionDependencyFromEditor(editor, LinkBoxExtension).output.box.value = null;
    editor.focus();
  };
  return <LinkForm editor={editor} box={box} openLink={openLink} onClose={close} />;
}

type LinkFormProps = LinkBoxProps & { box: LinkBoxState; onClose: () => void };

function LinkForm({ editor, box, openLink, onClose }: LinkFormProps): ReactNode {
  const { t } = useTranslation('editor');
  const [typed, setTyped] = useState(box.url);
  const [isWrong, setWrong] = useState(false);
  // The focus moves into the box, and with it the window's selection: the words are kept from before.
  const [place] = useState(() => selectedRange(editor));
  useMarkedWords(place);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const url = toLinkUrl(typed);
    if (url === null) {
      setWrong(true);
      return;
    }
    setLink(editor, url);
    onClose();
  };
  const remove = (): void => {
    setLink(editor, null);
    onClose();
  };
  return (
    <Floating
      at={() => (place === null ? null : rangeRect(place))}
      side="below"
      className={styles['box'] ?? ''}
      onEscape={onClose}
    >
      <form aria-label={t('link.label')} onSubmit={save}>
        <input
          ref={input}
          type="text"
          inputMode="url"
          spellCheck={false}
          aria-label={t('link.address')}
          aria-invalid={isWrong}
          placeholder={t('link.hint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
        />
        <button type="submit" className={styles['save']}>
          {t('link.save')}
        </button>
        {box.isNew ? null : <LinkActions onOpen={() => openLink(box.url)} onRemove={remove} />}
        {isWrong ? <p role="alert">{t('link.wrong')}</p> : null}
      </form>
    </Floating>
  );
}

function LinkActions({
  onOpen,
  onRemove,
}: {
  onOpen: () => void;
  onRemove: () => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  return (
    <>
      <button type="button" onClick={onOpen}>
        {t('link.open')}
      </button>
      <button type="button" onClick={onRemove}>
        {t('link.remove')}
      </button>
    </>
  );
}

/**
 * The words that the document holds as selected. Not the window's selection: opened from the palette, that
 * one is not back in the text yet.
 */
function selectedRange(editor: LexicalEditor): Range | null {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { anchor, focus } = selection;
    return createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset);
  });
}

function rangeRect(range: Range): DOMRect {
  const rect = range.getBoundingClientRect();
  // A caret in an empty line has no rectangle of its own.
  if (rect.height > 0 || !(range.startContainer instanceof Element)) return rect;
  return range.startContainer.getBoundingClientRect();
}

/** Shows which words the address is for, though the window's selection is in the box. */
function useMarkedWords(range: Range | null): void {
  useEffect(() => {
    if (range === null) return undefined;
    CSS.highlights.set(MARKED, new Highlight(range));
    return () => void CSS.highlights.delete(MARKED);
  }, [range]);
}

/** Named in content.module.css. */
const MARKED = 'ban-tin-linked-words';
