import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Drawer } from '../../components/frames/drawer.tsx';
import { NewPasscode } from '../../components/people/new-passcode.tsx';
import { PasscodeField } from '../../components/people/passcode-field.tsx';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import { newsroom } from '../../newsroom.ts';
import { usePanels } from '../../state/panels.ts';
import { personHere } from '../../state/people/session.ts';
import { tell } from '../../state/toasts.ts';
import styles from './passcode-panel.module.css';

const close = (): void => usePanels.setState({ passcodeOpen: false });

/** "Đổi mật mã": a panel at the side. */
export function PasscodePanel(): ReactNode {
  const { t } = useTranslation();
  const open = usePanels((panels) => panels.passcodeOpen);
  return (
    <Drawer title={open ? t('passcode.change') : null} onClose={close}>
      <ChangeForm />
    </Drawer>
  );
}

function ChangeForm(): ReactNode {
  const { t } = useTranslation();
  const [old, setOld] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const attempt = usePasscodeTry();
  const busy = attempt.trying || attempt.waiting > 0;
  const store = async (): Promise<void> => {
    if (next === null || busy) return;
    const changed = await attempt.run(async () => {
      await newsroom.call('session:changePasscode', { passcode: old, next });
    });
    if (!changed) return;
    close();
    tell(t('passcode.changed'));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <PasscodeField
        label={t('passcode.old')}
        hint={attempt.trying ? t('passcode.checking') : undefined}
        fault={attempt.fault}
        onText={setOld}
      />
      <NewPasscode roles={personHere()?.roles ?? []} onPasscode={setNext} />
      <Button type="submit" kind="primary" disabled={old === '' || next === null || busy}>
        {t('passcode.store')}
      </Button>
      <Button onClick={close}>{t('passcode.cancel')}</Button>
    </form>
  );
}
