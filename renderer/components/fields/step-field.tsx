import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import look from './field.module.css';
import styles from './step-field.module.css';

type StepFieldProps = {
  label: string;
  /** As people read it. */
  value: string;
  less: { readonly label: string; readonly end: boolean };
  more: { readonly label: string; readonly end: boolean };
  onStep: (by: 1 | -1) => void;
};

/** A number that goes by steps: two big buttons are easier than a slider. */
export function StepField({ label, value, less, more, onStep }: StepFieldProps): ReactNode {
  return (
    <fieldset className={`${look['field']} ${styles['frame']}`}>
      <legend>{label}</legend>
      <div className={styles['steps']}>
        <Button aria-label={less.label} disabled={less.end} onClick={() => onStep(-1)}>
          <Minus aria-hidden="true" />
        </Button>
        <output aria-live="polite">{value}</output>
        <Button aria-label={more.label} disabled={more.end} onClick={() => onStep(1)}>
          <Plus aria-hidden="true" />
        </Button>
      </div>
    </fieldset>
  );
}
