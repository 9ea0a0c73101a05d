import { Copy, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { desktop } from '../../desktop.ts';
import { passcodePaper, printSheet } from '../../state/people/sheet.ts';
import { tell, tellError } from '../../state/toasts.ts';
import styles from './accounts-screen.module.css';

export type OneTime = { readonly name: string; readonly oneTimePasscode: string };

/** A passcode that is shown once, large enough to be copied by hand. */
export function OncePanel({ made, onDone }: { made: OneTime; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  const { name, oneTimePasscode } = made;
  const copy = async (): Promise<void> => {
    await desktop.call('clipboard:write', { text: oneTimePasscode, html: oneTimePasscode });
    tell(t('members.once.copied'));
  };
  const print = async (): Promise<void> => {
    const done = await printSheet(passcodePaper(name, oneTimePasscode));
    if (done !== null) tell(done);
  };
  return (
    <section className={styles['panel']} aria-labelledby="once-title">
      <h2 id="once-title">{t('members.once.title', { name })}</h2>
      <p>{t('members.once.explain')}</p>
      <p className={styles['once']} data-once>
        {oneTimePasscode}
      </p>
      <div className={styles['answers']}>
        <Button ref={first} onClick={() => void print().catch(tellError)}>
          <Printer aria-hidden="true" />
          {t('members.once.print')}
        </Button>
        <Button onClick={() => void copy().catch(tellError)}>
          <Copy aria-hidden="true" />
          {t('members.once.copy')}
        </Button>
        <Button kind="primary" onClick={onDone}>
          {t('members.once.done')}
        </Button>
      </div>
    </section>
  );
}
