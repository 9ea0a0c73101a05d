import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLengthNote } from '../../../components/fields/use-length-note.ts';
import { isComposed } from '../../../editor/typing/composing.ts';
import { asOneLine, headlineOf } from './one-line.ts';
import styles from './headline-field.module.css';

/** In characters: twice the longest headline of the station's own bulletins. */
const USUAL = 300;

type HeadlineFieldProps = {
  ref: RefObject<HTMLTextAreaElement | null>;
  initial: string;
  readOnly: boolean;
  onText: (text: string) => void;
  /** Enter, or the arrow down from the last line: on into the text. */
  onDown: () => void;
  /** Nothing stands below: what is pasted may be the whole bulletin. */
  isTextEmpty: () => boolean;
  /** A whole bulletin was pasted, of which the headline has taken the first line. */
  onWhole: (data: DataTransfer, headline: string) => void;
};

/** The headline: one line of text on as many lines of paper as it needs. Uncontrolled, for UniKey's sake. */
export function HeadlineField(props: HeadlineFieldProps): ReactNode {
  const { ref, initial, readOnly, onText, onDown } = props;
  const { t } = useTranslation();
  const noteId = useId();
  const { note, noteLength } = useLengthNote(initial, USUAL);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposed(event.nativeEvent)) return;
    // With Ctrl it is a command of the room's.
    if (event.ctrlKey || event.metaKey) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const atEnd = selectionStart === value.length && selectionEnd === value.length;
    if (event.key !== 'Enter' && !(event.key === 'ArrowDown' && atEnd && !event.shiftKey)) return;
    event.preventDefault();
    onDown();
  };
  return (
    <>
      <textarea
        ref={ref}
        className={styles['headline']}
        rows={1}
        aria-label={t('writing.headline')}
        placeholder={t('writing.headlinePlaceholder')}
        defaultValue={initial}
        readOnly={readOnly}
        aria-describedby={note === undefined ? undefined : noteId}
        spellCheck={false}
        autoComplete="off"
        onInput={({ currentTarget: { value } }) => {
          noteLength(value);
          onText(value);
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => insertOneLine(event, event.clipboardData, props)}
        onDrop={(event) => insertOneLine(event, event.dataTransfer, props)}
      />
      {note !== undefined && (
        <p id={noteId} className={styles['note']}>
          {note}
        </p>
      )}
    </>
  );
}

/**
 * Pasted words lose their line breaks, and a whole bulletin its text to the sheet below; what was there
 * stays one step of the field's own undo.
 */
function insertOneLine(
  event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>,
  data: DataTransfer,
  { readOnly, isTextEmpty, onWhole }: HeadlineFieldProps,
): void {
  const text = data.getData('text/plain');
  if (!/[\r\n]/.test(text) && text === text.normalize('NFC')) return;
  event.preventDefault();
  if (readOnly) return;
  const { currentTarget: field } = event;
  field.focus();
  const { selectionStart, selectionEnd, value } = field;
  const isForAll = selectionStart === 0 && selectionEnd === value.length;
  const first = isForAll && isTextEmpty() ? headlineOf(text) : null;
  // The only way to change a field that leaves its undo whole.
  document.execCommand('insertText', false, first ?? asOneLine(text));
  if (first !== null) onWhole(data, first);
}
