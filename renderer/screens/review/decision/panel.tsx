import { type ReactNode, type SubmitEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from '../side/review-side.module.css';

type PanelProps = {
  title: string;
  onSubmit: () => void;
  onClose: () => void;
  /** The buttons; they stay in sight. */
  answers: ReactNode;
  children: ReactNode;
};

/** A step of the decision, in the place of what stands beside the bulletin; Escape leaves it. */
export function Panel({ title, onSubmit, onClose, answers, children }: PanelProps): ReactNode {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // A panel with a field gives it the focus itself.
    if (form.current?.contains(document.activeElement) === true) return;
    form.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const left = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onClose();
    };
    const { current } = form;
    current?.addEventListener('keydown', left);
    return () => current?.removeEventListener('keydown', left);
  }, [onClose]);
  return (
    <form
      ref={form}
      className={styles['panel']}
      tabIndex={-1}
      aria-labelledby={id}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={styles['scroll']}>
        <h2 id={id} className={styles['panelTitle']}>
          {title}
        </h2>
        {children}
      </div>
      <div className={styles['buttons']}>{answers}</div>
    </form>
  );
}
