import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { Radio } from './radio.tsx';
import styles from './segmented.module.css';

type SegmentedProps<V extends string> = {
  label: string;
  /** Id of what names it on the screen, where that stands elsewhere. */
  labelledBy?: string;
  options: readonly { readonly value: V; readonly label: string }[];
  disabled?: boolean;
  onChoose: (value: V) => void;
} & ({ value: V } | { initial: V });

/** One of a few, all in sight: a group of radio buttons that looks like a row of tabs. */
export function Segmented<V extends string>(props: SegmentedProps<V>): ReactNode {
  const { label, options, disabled = false, onChoose } = props;
  const chosen = 'value' in props ? { value: props.value } : { defaultValue: props.initial };
  return (
    <RadioGroup.Root
      {...chosen}
      className={styles['group']}
      aria-label={label}
      orientation="horizontal"
      disabled={disabled}
      onValueChange={(next) => {
        const option = options.find(({ value }) => value === next);
        if (option !== undefined) onChoose(option.value);
      }}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles['item']}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup.Root>
  );
}
