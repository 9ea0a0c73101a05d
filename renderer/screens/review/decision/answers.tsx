import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import styles from '../side/review-side.module.css';

type AnswersProps = {
  kind: 'primary' | 'approve';
  /** What is done; null: nothing can be. */
  send: string | null;
  disabled: boolean;
  onClose: () => void;
};

/** Back to reading, or go through with it. */
export function Answers({ kind, send, disabled, onClose }: AnswersProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Button className={styles['big'] ?? ''} onClick={onClose}>
        {t('review.sign.cancel')}
      </Button>
      {send !== null && (
        <Button kind={kind} type="submit" className={styles['big'] ?? ''} disabled={disabled}>
          {send}
        </Button>
      )}
    </>
  );
}
