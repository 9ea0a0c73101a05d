import { ArrowLeft } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeFacts } from '#domain/contract/review';
import { Button } from '../../components/button.tsx';
import { WhoIsHere } from '../../components/people/who-is-here.tsx';
import { StateChip } from '../../components/state-chip.tsx';
import { wordMoment } from '../../state/moments.ts';
import type { Subject } from '../../state/life/review.ts';
import { goToDesk, openWriting } from '../../state/stage.ts';
import bar from '../writing/bars/top-bar.module.css';
import styles from './review-room.module.css';

export const reviewTabs = ['changes', 'spoken', 'web', 'paper'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

/** Where the bulletin stands, who sent it when, and the ways to look at it. */
export function ReviewBar({ life, subject }: { life: LifeFacts; subject: Subject }): ReactNode {
  const { t } = useTranslation();
  const { submitted, mayWrite, id, state } = life;
  const words = t('life.numbered', {
    state: t(`bulletin.states.${state}`),
    number: subject.number,
  });
  return (
    <header className={bar['bar']}>
      <Button kind="quiet" onClick={() => void goToDesk()}>
        <ArrowLeft aria-hidden="true" />
        {t('common.toDesk')}
      </Button>
      <div className={`${bar['state']} ${styles['state']}`}>
        <StateChip state={life.state} words={words} />
        {submitted !== null && (
          <span className={styles['sent']}>
            {t('review.sent', { name: submitted.by, when: wordMoment(submitted.at) })}
          </span>
        )}
      </div>
      <Tabs.List className={bar['tabs']} aria-label={t('review.tabs.label')}>
        {reviewTabs.map((tab) => (
          <Tabs.Trigger key={tab} value={tab} className={bar['tab']}>
            {t(`review.tabs.${tab}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <div className={bar['end']}>
        {mayWrite && (
          <Button kind="quiet" onClick={() => void openWriting(id)}>
            {t('review.toWriting')}
          </Button>
        )}
        <WhoIsHere />
      </div>
    </header>
  );
}
