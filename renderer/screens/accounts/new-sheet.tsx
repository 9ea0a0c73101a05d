import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { makeNewSheet } from '../../state/people/set-up.ts';
import styles from './accounts-screen.module.css';
import { SignedForm } from './signed-form.tsx';

/** Another sheet where the station's is lost; it is shown on a screen of its own. */
export function NewSheet({ asked }: { asked: boolean }): ReactNode {
  const { t } = useTranslation();
  const [form, setForm] = useState<'closed' | 'open' | 'left'>(asked ? 'open' : 'closed');
  if (form !== 'open') return <Offer back={form === 'left'} onAsk={() => setForm('open')} />;
  return (
    <SignedForm
      title={t('newSheet.form')}
      explain={[t('newSheet.old'), t('newSheet.confirm')]}
      done={t('newSheet.done')}
      ready
      focused
      sign={makeNewSheet}
      onCancel={() => setForm('left')}
    />
  );
}

/** `back`: from the form, whose place the hand on the keyboard is to find again. */
function Offer({ back, onAsk }: { back: boolean; onAsk: () => void }): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <section className={styles['panel']} aria-labelledby="new-sheet">
      <h2 id="new-sheet">{t('newSheet.title')}</h2>
      <p>{t('newSheet.explain')}</p>
      <div className={styles['answers']}>
        <Button ref={back ? first : undefined} onClick={onAsk}>
          {t('newSheet.open')}
        </Button>
      </div>
    </section>
  );
}
