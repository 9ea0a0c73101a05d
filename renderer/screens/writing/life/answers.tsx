import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import { Button } from '../../../components/button.tsx';
import { closeStep } from '../../../state/life/panel.ts';
import styles from './life-form.module.css';

type AnswersProps = { label: string; busy: boolean; children?: ReactNode };

/** The panel's one primary button, whatever stands beside it, and the way out. */
export function Answers({ label, busy, children }: AnswersProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['answers']}>
      <Button
        type="submit"
        kind="primary"
        disabled={busy}
        shortcut={commandFacts('life.submit').shortcut}
      >
        {label}
      </Button>
      {children}
      <Button kind="quiet" onClick={closeStep}>
        {t('life.close')}
      </Button>
    </div>
  );
}
