import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { useLengthNote } from './use-length-note.ts';

/** In characters: three times the longest name of a unit that was ever seen. */
const USUAL = 300;

type Own = 'onInput' | 'id' | 'defaultValue';

type TextFieldProps = Omit<ComponentProps<'input'>, Own> & {
  label: string;
  defaultValue?: string;
  onText: (text: string) => void;
  /** What is wrong with what stands in it, if anything is. */
  fault?: string | undefined;
};

/**
 * A labelled line of text. Uncontrolled, as every field a person types Vietnamese into must be: nothing
 * is written back under the hands of the tool at the keyboard, and nothing that is pasted is cut.
 */
export function TextField({ label, onText, fault, ...props }: TextFieldProps): ReactNode {
  const id = useId();
  const { note, noteLength } = useLengthNote(props.defaultValue ?? '', USUAL);
  const below = fault ?? note;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={below === undefined ? undefined : `${id}-fault`}
        {...props}
        onInput={({ currentTarget: { value } }) => {
          noteLength(value);
          onText(value);
        }}
      />
      <Below id={`${id}-fault`} words={below} />
    </div>
  );
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, Own> & {
  label: string;
  defaultValue?: string;
  /** In characters: beyond it the length is told. */
  usual?: number;
  onText: (text: string) => void;
};

/** The same for a few lines; it grows with its text. */
export function TextArea({ label, onText, usual = USUAL, ...props }: TextAreaProps): ReactNode {
  const id = useId();
  const { note, noteLength } = useLengthNote(props.defaultValue ?? '', usual);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={note === undefined ? undefined : `${id}-fault`}
        {...props}
        onInput={({ currentTarget: { value } }) => {
          noteLength(value);
          onText(value);
        }}
      />
      <Below id={`${id}-fault`} words={note} />
    </div>
  );
}

function Below({ id, words }: { id: string; words: string | undefined }): ReactNode {
  if (words === undefined) return null;
  return (
    <span id={id} className={styles['fault']}>
      {words}
    </span>
  );
}
