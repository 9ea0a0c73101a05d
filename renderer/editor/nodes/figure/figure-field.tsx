import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { bindField, type FieldPlace, refreshField } from './bind-field.ts';
import styles from './figure.module.css';

type FigureFieldProps = FieldPlace & {
  value: string;
  label: string;
  placeholder: string;
  readOnly: boolean;
};

/**
 * One of a figure's words in an ordinary text field. It is uncontrolled: what is typed goes into the
 * document with every letter, and the document is written into the field only when it differs (undo,
 * another photo's words) and nothing is being composed. Undo inside the field is the browser's.
 */
export function FigureField(props: FigureFieldProps): ReactNode {
  const { editor, nodeKey, word, value, label, placeholder, readOnly } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useMemo(() => ({ editor, nodeKey, word }), [editor, nodeKey, word]);

  useLayoutEffect(
    () => (field.current === null ? undefined : bindField(place, field.current)),
    [place],
  );
  // With every drawing: it asks the document itself, so it needs not know what was drawn.
  useLayoutEffect(() => {
    if (field.current !== null) refreshField(place, field.current);
  });

  return (
    <textarea
      ref={field}
      className={styles[word]}
      data-word={word}
      defaultValue={value}
      aria-label={label}
      placeholder={placeholder}
      readOnly={readOnly}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      // Tab is led by us: the browser would jump to the document's start.
      tabIndex={-1}
    />
  );
}
