import { ArrowLeft } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import { goBack } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import { Button } from '../button.tsx';
import styles from './screen.module.css';

type ScreenProps = Omit<ComponentProps<'div'>, 'title' | 'className'> & {
  /** The bulletin to go back to, null for the desk; left out, the screen is left by its own tools. */
  back?: BulletinId | null;
  title: ReactNode;
  /** What can be done with the whole screen, at the end of its head. */
  tools?: ReactNode;
};

/** A screen beside the work: the way back, what it is and its tools at the head, its matter below. */
export function Screen({ back, title, tools, children, ...frame }: ScreenProps): ReactNode {
  return (
    <div className={styles['screen']} {...frame}>
      <header className={styles['head']}>
        {back !== undefined && <BackButton to={back} />}
        <h1>{title}</h1>
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </header>
      {children}
    </div>
  );
}

function BackButton({ to }: { to: BulletinId | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" onClick={() => void goBack(to).catch(tellError)}>
      <ArrowLeft aria-hidden="true" />
      {t(to === null ? 'common.toDesk' : 'common.toBulletin')}
    </Button>
  );
}
