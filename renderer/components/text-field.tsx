import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

type TextFieldProps = Omit<ComponentProps<'input'>, 'onInput' | 'id'> & {
  label: string;
  onText: (text: string) => void;
  /** What is wrong with what stands in it, if anything is. */
  fault?: string | undefined;
};

/**
 * A labelled line of text. Uncontrolled, as every field a person types Vietnamese into must be: nothing
 * is written back under the hands of the tool at the keyboard.
 */
export function TextField({ label, onText, fault, ...props }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        {...props}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {fault !== undefined && (
        <span id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </span>
      )}
    </div>
  );
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'onInput' | 'id'> & {
  label: string;
  onText: (text: string) => void;
};

/** The same for a few lines; it grows with its text. */
export function TextArea({ label, onText, ...props }: TextAreaProps): ReactNode {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        {...props}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
