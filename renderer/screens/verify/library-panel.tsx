import { ShieldCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fingerprintGroups } from '#domain/trust/fingerprint';
import { proofWords, wordFault, wordLooked } from '#domain/wording/proof';
import { Button } from '../../components/button.tsx';
import { ProgressBar } from '../../components/notices/progress-bar.tsx';
import { currentLanguage } from '../../i18n/start.ts';
import { tellError } from '../../state/toasts.ts';
import { type Checked, checkLibrary } from '../../state/publishing/verify.ts';
import { Finding } from './finding.tsx';
import findings from './finding.module.css';
import styles from './panel.module.css';

type Check =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'running'; readonly fraction: number | null }
  | { readonly state: 'done'; readonly checked: Checked };

/** The whole library, from the station's key down: how far it is, a way to stop, and what was found. */
export function LibraryPanel(): ReactNode {
  const { t } = useTranslation();
  const { check, start, stop } = useCheck();
  return (
    <section className={styles['panel']} aria-label={t('verify.library.title')}>
      <h2>{t('verify.library.title')}</h2>
      <p className={styles['hint']}>{t('verify.library.hint')}</p>
      {check.state === 'running' ? (
        <Running fraction={check.fraction} onStop={stop} />
      ) : (
        <div className={styles['actions']}>
          <Button onClick={start}>
            <ShieldCheck aria-hidden="true" />
            {t(check.state === 'idle' ? 'verify.library.start' : 'verify.library.again')}
          </Button>
        </div>
      )}
      {check.state === 'stopped' && <p aria-live="polite">{t('verify.library.stopped')}</p>}
      {check.state === 'done' && <Result checked={check.checked} />}
    </section>
  );
}

function useCheck(): { check: Check; start: () => void; stop: () => void } {
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = (): void => running.current?.abort();
  // Nobody waits for it any more once the screen is left.
  useEffect(() => () => running.current?.abort(), []);
  const start = (): void => {
    const mine = new AbortController();
    running.current = mine;
    setCheck({ state: 'running', fraction: null });
    checkLibrary(mine.signal, (fraction) => setCheck({ state: 'running', fraction })).then(
      (checked) => setCheck(checked === null ? { state: 'stopped' } : { state: 'done', checked }),
      (error: unknown) => {
        setCheck({ state: 'idle' });
        tellError(error);
      },
    );
  };
  return { check, start, stop };
}

type RunningProps = { fraction: number | null; onStop: () => void };

function Running({ fraction, onStop }: RunningProps): ReactNode {
  const { t } = useTranslation();
  const percent = Math.floor((fraction ?? 0) * 100);
  const label = t('verify.library.running', { percent });
  return (
    <>
      <p>{label}</p>
      <ProgressBar label={t('verify.library.title')} percent={percent} />
      <div className={styles['actions']}>
        <Button onClick={onStop}>{t('common.stop')}</Button>
      </div>
    </>
  );
}

function Result({ checked }: { checked: Checked }): ReactNode {
  const language = currentLanguage();
  const words = proofWords(language);
  const { fault, stationFingerprint } = checked;
  return (
    <>
      {fault === null ? (
        <Finding tone="good" title={words.whole}>
          <p>{wordLooked(checked, language)}</p>
        </Finding>
      ) : (
        <Finding tone="bad" title={words.faulty}>
          {wordFault(fault, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className={findings['row']}>{words.row(fault.table, fault.row)}</p>
        </Finding>
      )}
      {stationFingerprint === null ? (
        <p>{words.noAccounts}</p>
      ) : (
        <Fingerprint groups={fingerprintGroups(stationFingerprint)} />
      )}
    </>
  );
}

function Fingerprint({ groups }: { groups: readonly string[] }): ReactNode {
  const words = proofWords(currentLanguage());
  return (
    <>
      <h3>{words.fingerprint}</h3>
      <ol className={findings['fingerprint']} aria-label={words.fingerprint}>
        {groups.map((group, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a group may come twice: its place is what it is known by
          <li key={index}>{group}</li>
        ))}
      </ol>
      <p>{words.compare}</p>
    </>
  );
}
