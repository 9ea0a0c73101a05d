import type { ReactNode } from 'react';
import styles from './life-form.module.css';

type StepFormProps = {
  /** What the step does, said before anything is asked. */
  hint: string;
  onSend: () => void;
  children: ReactNode;
};

/** What a step asks before it is taken. */
export function StepForm({ hint, onSend, children }: StepFormProps): ReactNode {
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <p className={styles['hint']}>{hint}</p>
      {children}
    </form>
  );
}
