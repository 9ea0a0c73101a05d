import { FileSearch } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '#domain/desktop-contract';
import { Button } from '../../components/button.tsx';
import { FileDrop } from '../../components/fields/file-drop.tsx';
import { desktop } from '../../desktop.ts';
import { errorText, tellError } from '../../state/toasts.ts';
import { type Verification, chooseExported, verifyFile } from '../../state/publishing/verify.ts';
import { FileVerdict } from './file-verdict.tsx';
import { Finding } from './finding.tsx';
import styles from './panel.module.css';

type Looked =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly found: Verification }
  | { readonly state: 'refused'; readonly why: string };
type Shown = { readonly name: string; readonly looked: Looked };

/** One file, chosen or dropped, and what the library says of it. */
export function FilePanel(): ReactNode {
  const { t } = useTranslation();
  const { shown, look } = useLook();
  const choose = async (): Promise<void> => {
    const file = await chooseExported();
    if (file !== null) await look(file);
  };
  const onFiles = ([file]: readonly File[]): void => {
    if (file !== undefined)
      ticketOf(file)
        .then((chosen) => chosen && look(chosen))
        .catch(tellError);
  };
  return (
    <FileDrop label={t('verify.file.drop')} onFiles={onFiles}>
      <section className={styles['panel']} aria-label={t('verify.file.title')}>
        <h2>{t('verify.file.title')}</h2>
        <p className={styles['hint']}>{t('verify.file.hint')}</p>
        <div className={styles['actions']}>
          <Button kind="primary" onClick={() => void choose().catch(tellError)}>
            <FileSearch aria-hidden="true" />
            {t(shown === null ? 'verify.file.choose' : 'verify.file.another')}
          </Button>
        </div>
        {shown !== null && <Result {...shown} />}
      </section>
    </FileDrop>
  );
}

function Result({ name, looked }: Shown): ReactNode {
  const { t } = useTranslation();
  if (looked.state === 'looking')
    return <p aria-busy="true">{t('verify.file.looking', { name })}</p>;
  return (
    <>
      <p className={styles['name']}>{t('verify.file.name', { name })}</p>
      {looked.state === 'found' ? (
        <FileVerdict found={looked.found} />
      ) : (
        <Finding tone="unsure" title={t('verify.file.refused')}>
          <p>{looked.why}</p>
        </Finding>
      )}
    </>
  );
}

/** A second file takes the first one's place, whichever is done earlier. */
function useLook(): { shown: Shown | null; look: (file: ChosenFile) => Promise<void> } {
  const [shown, setShown] = useState<Shown | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const look = async (file: ChosenFile): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const { name } = file;
    const show = (looked: Looked): void => {
      if (!mine.signal.aborted) setShown({ name, looked });
    };
    show({ state: 'looking' });
    try {
      show({ state: 'found', found: await verifyFile(file, mine.signal) });
    } catch (error) {
      show({ state: 'refused', why: errorText(error, { name }) });
    }
  };
  return { shown, look };
}

function ticketOf(file: File): Promise<ChosenFile | null> {
  return desktop.ticketFor(file);
}
