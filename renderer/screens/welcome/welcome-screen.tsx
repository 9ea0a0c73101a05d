import { Feather, RadioTower } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { tryFirst } from '../../state/people/first-run.ts';
import { go } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './welcome.module.css';

/** The very first screen: set the station up, or try first. */
export function WelcomeScreen(): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <main className={styles['screen']}>
      <header className={styles['title']}>
        <span className={styles['lamp']} aria-hidden="true" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.explain')}</p>
      </header>
      <div className={styles['ways']}>
        <section className={styles['way']}>
          <RadioTower aria-hidden="true" />
          <p id="way-set-up">{t('welcome.setUpHint')}</p>
          <Button
            ref={first}
            kind="primary"
            aria-describedby="way-set-up"
            onClick={() => void go({ screen: 'set-up' }).catch(tellError)}
          >
            {t('welcome.setUp')}
          </Button>
        </section>
        <section className={styles['way']}>
          <Feather aria-hidden="true" />
          <p id="way-skip">{t('welcome.skipHint')}</p>
          <Button aria-describedby="way-skip" onClick={() => void tryFirst().catch(tellError)}>
            {t('welcome.skip')}
          </Button>
        </section>
      </div>
    </main>
  );
}
