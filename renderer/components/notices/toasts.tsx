import { Toast } from 'radix-ui';
import { X } from 'lucide-react';
import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusBack } from '../../state/focus.ts';
import { useStage } from '../../state/stage.ts';
import { shownFor, takeAway, useToasts, type Toast as Told } from '../../state/toasts.ts';
import { Button } from '../button.tsx';
import styles from './toasts.module.css';

/** What was just done, or what failed, below the screen. F8 leads there from the keyboard. */
export function Toasts(): ReactNode {
  const { t } = useTranslation();
  const toasts = useToasts((state) => state.toasts);
  const { viewport, onFocus } = useWayBack(toasts.length === 0);
  const isReading = useStage(({ route }) => route.screen === 'prompter');
  return (
    <Toast.Provider swipeDirection="down" label={t('common.appName')}>
      {toasts.map((toast) => (
        <Line key={toast.id} toast={toast} />
      ))}
      <Toast.Viewport
        ref={viewport}
        onFocus={onFocus}
        className={styles['viewport']}
        data-reading={isReading}
        label={t('common.notices', { hotkey: '{hotkey}' })}
      />
    </Toast.Provider>
  );
}

/** When the last line has gone, whoever came here by F8 is back where they were writing. */
function useWayBack(isEmpty: boolean) {
  const viewport = useRef<HTMLOListElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (!isEmpty || !(activeElement instanceof HTMLElement)) return;
    if (viewport.current?.contains(activeElement) !== true) return;
    activeElement.blur();
    focusBack(before.current);
  }, [isEmpty]);
  const onFocus = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element && viewport.current?.contains(relatedTarget) !== true)
      before.current = relatedTarget;
  };
  return { viewport, onFocus };
}

function Line({ toast }: { toast: Told }): ReactNode {
  const { t } = useTranslation();
  const { id, kind, lines, action } = toast;
  return (
    <Toast.Root
      className={`${styles['toast']} ${styles[kind]}`}
      type={kind === 'done' ? 'background' : 'foreground'}
      duration={shownFor(toast)}
      onOpenChange={(open) => (open ? undefined : takeAway(id))}
    >
      <Toast.Description asChild>
        <div className={styles['text']}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Toast.Description>
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
  );
}
