import { FileDown, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inGroups } from '#domain/publishing/station-sheet';
import { Button } from '../../components/button.tsx';
import { Tick } from '../../components/people/roles-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { Fault } from '../../components/notices/fault.tsx';
import {
  type ShownSheet,
  printSheet,
  putSheetAway,
  saveSheet,
  stationPaper,
} from '../../state/people/sheet.ts';
import { errorText, tellError } from '../../state/toasts.ts';
import styles from './set-up.module.css';

/** The code that is shown once: on paper or in a file first, then away with it. */
export function SheetScreen({ shown }: { shown: ShownSheet }): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const out = async (way: typeof printSheet): Promise<void> => {
    setFault('');
    try {
      const done = await way(stationPaper(shown));
      if (done !== null) setTold(done);
    } catch (error) {
      setFault(errorText(error));
    }
  };
  return (
    <main className={styles['screen']}>
      <section className={styles['card']} aria-labelledby="sheet-title">
        {!shown.replaces && (
          <p className={styles['step']}>{t('setUp.step', { at: 3, total: 3 })}</p>
        )}
        <h1 id="sheet-title">{t('sheet.title')}</h1>
        <p>{t('sheet.explain')}</p>
        {shown.replaces && <p>{t('sheet.replaced')}</p>}
        <Secrets shown={shown} />
        <div className={styles['answers']}>
          <Button ref={first} onClick={() => void out(printSheet)}>
            <Printer aria-hidden="true" />
            {t('sheet.print')}
          </Button>
          <Button onClick={() => void out(saveSheet)}>
            <FileDown aria-hidden="true" />
            {t('sheet.save')}
          </Button>
        </div>
        <p className={styles['told']} aria-live="polite">
          {told}
        </p>
        <Fault>{fault}</Fault>
        <Away shown={shown} isOut={told !== ''} />
      </section>
    </main>
  );
}

function Secrets({ shown }: { shown: ShownSheet }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className={styles['secret']}>
      <dt>{t('sheet.code')}</dt>
      <dd className={styles['code']}>{shown.recoveryCode}</dd>
      <dt>{t('sheet.fingerprint')}</dt>
      <dd className={styles['print']}>{inGroups(shown.stationFingerprint)}</dd>
    </dl>
  );
}

/** On only when the sheet is somewhere else than on the screen, and its person says so. */
function Away({ shown, isOut }: { shown: ShownSheet; isOut: boolean }): ReactNode {
  const { t } = useTranslation();
  const [kept, setKept] = useState(false);
  return (
    <>
      <Tick
        words={t('sheet.kept')}
        {...(!isOut ? { hint: t('sheet.keptFirst') } : {})}
        ticked={kept}
        disabled={!isOut}
        onTick={setKept}
      />
      <div className={styles['answers']}>
        <Button kind="primary" disabled={!kept} onClick={() => away('desk')}>
          {t('sheet.done')}
        </Button>
        {!shown.replaces && (
          <Button disabled={!kept} onClick={() => away('accounts')}>
            {t('sheet.addPeople')}
          </Button>
        )}
      </div>
    </>
  );
}

function away(to: 'desk' | 'accounts'): void {
  putSheetAway(to).catch(tellError);
}
