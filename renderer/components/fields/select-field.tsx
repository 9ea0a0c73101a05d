import { type ReactNode, type RefObject, useId } from 'react';
import styles from './field.module.css';

type SelectFieldProps = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string) => void;
  ref?: RefObject<HTMLSelectElement | null>;
};

/** One of many, from the system's own list. */
export function SelectField(props: SelectFieldProps): ReactNode {
  const { label, value, options, onChoose, ref } = props;
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select ref={ref} id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
