import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import { Button } from '../../../components/button.tsx';
import { isComposed } from '../../../editor/typing/composing.ts';
import { ariaKeys } from '../../../components/keys.tsx';
import { closeFind, useFind } from '../../../state/writing/find.ts';
import { focusWriting } from '../../../state/focus.ts';
import { useReadOnly } from '../../../state/life/life.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { FindField } from './find-field.tsx';
import { FindOptionsLine } from './find-options.tsx';
import type { Finding } from './finding.ts';
import { ReplaceLine } from './replace-line.tsx';
import { useLiveFinding, useStillText } from './use-live-finding.ts';
import styles from './find-bar.module.css';

/** A line above the sheet, so that it covers no word of it. */
export function FindBar({ visit, finding }: { visit: Visit; finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const mayWrite = useReadOnly(visit) === null;
  const replacing = useFind((find) => find.replacing) && mayWrite;
  useLiveFinding(visit, finding);
  useStillText(bar);
  const close = (): void => {
    // The last letters may not have been looked for yet.
    const typed = bar.current?.querySelector('input')?.value;
    if (typed !== undefined) useFind.setState({ query: typed });
    const found = finding.selectHere();
    closeFind();
    if (!found) focusWriting();
  };
  useBarKeys(bar, finding, close);
  return (
    <search
      ref={bar}
      className={styles['bar']}
      data-find-bar=""
      aria-label={t(replacing ? 'find.replaceTitle' : 'find.title')}
    >
      <div className={styles['line']}>
        {mayWrite && <ReplaceToggle replacing={replacing} />}
        <FindField finding={finding} />
        <FindOptionsLine />
        <Button
          kind="quiet"
          className={styles['icon'] ?? ''}
          aria-label={t('find.close')}
          onClick={close}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      {replacing && <ReplaceLine finding={finding} />}
    </search>
  );
}

function useBarKeys(bar: RefObject<HTMLElement | null>, finding: Finding, close: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (isComposed(event)) return;
    const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Escape') close();
    else if (!undo || event.shiftKey || !finding.takeBack()) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const element = bar.current;
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [bar]);
}

function ReplaceToggle({ replacing }: { replacing: boolean }): ReactNode {
  const { t } = useTranslation();
  const Sign = replacing ? ChevronDown : ChevronRight;
  return (
    <Button
      kind="quiet"
      className={styles['icon'] ?? ''}
      aria-label={t('find.openReplace')}
      aria-expanded={replacing}
      aria-keyshortcuts={ariaKeys(commandFacts('find.replace').shortcut)}
      title={t('find.openReplace')}
      onClick={() => useFind.setState({ replacing: !replacing })}
    >
      <Sign aria-hidden="true" />
    </Button>
  );
}
