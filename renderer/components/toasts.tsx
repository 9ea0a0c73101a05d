import { Toast } from 'radix-ui';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takeAway, useToasts } from '../state/toasts.ts';
import { Button } from './button.tsx';
import styles from './toasts.module.css';

/** Long enough to read two lines and reach for "Hoàn tác"; a failure stays until it is closed. */
const SHOWN_MS = 8_000;

/** What was just done, or what failed, at the lower edge. F8 leads there from the keyboard. */
export function Toasts(): ReactNode {
  const { t } = useTranslation();
  const toasts = useToasts((state) => state.toasts);
  return (
    <Toast.Provider swipeDirection="down" duration={SHOWN_MS} label={t('common.appName')}>
      {toasts.map(({ id, kind, text, action }) => (
        <Toast.Root
          key={id}
          className={`${styles['toast']} ${styles[kind]}`}
          type={kind === 'failed' ? 'foreground' : 'background'}
          duration={kind === 'failed' ? Infinity : SHOWN_MS}
          onOpenChange={(open) => (open ? undefined : takeAway(id))}
        >
          <Toast.Description className={styles['text']}>{text}</Toast.Description>
          {action !== undefined && (
            <Toast.Action asChild altText={action.label}>
              <Button kind="quiet" className={styles['action'] ?? ''} onClick={action.run}>
                {action.label}
              </Button>
            </Toast.Action>
          )}
          <Toast.Close asChild>
            <Button kind="quiet" className={styles['close'] ?? ''} aria-label={t('common.close')}>
              <X aria-hidden="true" />
            </Button>
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport
        className={styles['viewport']}
        label={t('common.notices', { hotkey: '{hotkey}' })}
      />
    </Toast.Provider>
  );
}
