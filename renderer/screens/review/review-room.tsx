import { Tabs } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import type { LifeFacts } from '#domain/contract/review';
import { useReadingFocus } from '../../components/frames/use-reading-focus.ts';
import type { Base, Subject } from '../../state/life/review.ts';
import { errorText } from '../../state/toasts.ts';
import { ChangesTab } from './changes/changes-tab.tsx';
import { RevisionPage, RevisionPaper } from './previews.tsx';
import { ReviewBar, type ReviewTab, reviewTabs } from './review-bar.tsx';
import { useReviewKeys } from './review-keys.ts';
import { ReviewSide } from './side/review-side.tsx';
import { RoomNotice } from './room-notice.tsx';
import styles from './review-room.module.css';
import { SpokenView } from './spoken-view.tsx';
import { useWalker } from './changes/use-changes.ts';
import { mayDecide, useDeciding } from './decision/use-deciding.ts';
import { type Reviewed, useReviewed } from './use-review.ts';
import { useLook } from './use-look.ts';
import type { Following } from './use-subject.ts';

type ReviewRoomProps = {
  life: LifeFacts;
  me: Person;
  subject: Subject;
  following: Following;
};

/** The bulletin in the middle, what was said and what is to be decided beside it. */
export function ReviewRoom({ life, me, subject, following }: ReviewRoomProps): ReactNode {
  const [base, chooseBase] = useBase(following.bases, subject);
  const { reviewed, error } = useReviewed(life, subject, base?.revision ?? null);
  const [tab, setTab] = useState<ReviewTab>('changes');
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const reading = useRef<HTMLDivElement>(null);
  const walker = useWalker(sheet, reviewed?.numbered.total ?? 0);
  const deciding = useDeciding(subject, following);
  const may = mayDecide(life, subject, following, deciding);
  useLook(life.id, subject.revision, reviewed !== null);
  useReadingFocus(reading, reviewed !== null && deciding.act === null && deciding.done === null);
  const onSheet = (): void => setTab('changes');
  const walk = (step: 1 | -1): void => {
    onSheet();
    walker.go(step);
  };
  useReviewKeys(room, {
    next: () => walk(1),
    previous: () => walk(-1),
    approve: may.sign ? () => deciding.open('sign') : null,
    giveBack: may.giveBack ? () => deciding.open('return') : null,
  });
  return (
    <Tabs.Root
      ref={setRoom}
      className={styles['room']}
      value={tab}
      onValueChange={(next) => setTab(reviewTabs.find((each) => each === next) ?? tab)}
    >
      <ReviewBar life={life} subject={subject} />
      <main className={styles['middle']}>
        <RoomNotice {...{ life, subject, following }} done={deciding.done !== null} />
        {reviewed === null ? (
          <OnItsWay error={error} />
        ) : (
          <>
            <Tabs.Content ref={reading} value="changes" forceMount className={styles['tab']}>
              <ChangesTab
                id={life.id}
                base={base}
                bases={following.bases}
                onBase={chooseBase}
                me={me.name}
                reviewed={reviewed}
                walker={walker}
                sheet={sheet}
              />
            </Tabs.Content>
            <OtherTabs reviewed={reviewed} />
          </>
        )}
      </main>
      {reviewed !== null && (
        <ReviewSide {...{ life, subject, may, deciding, sheet, onSheet }} reviewed={reviewed} />
      )}
    </Tabs.Root>
  );
}

/** What it is compared with: the first that there is, until the person chooses; another text begins anew. */
function useBase(
  bases: readonly Base[],
  { revision }: Subject,
): [Base | null, (kind: Base['kind']) => void] {
  const [chosen, setChosen] = useState<{ of: string; kind: Base['kind'] } | null>(null);
  const kind = chosen?.of === revision ? chosen.kind : null;
  const base = bases.find((one) => one.kind === kind) ?? bases[0] ?? null;
  return [base, (next) => setChosen({ of: revision, kind: next })];
}

function OnItsWay({ error }: { error: unknown }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className={styles['loading']} role={error === null ? undefined : 'alert'}>
      {error === null ? t('common.loading') : errorText(error)}
    </p>
  );
}

function OtherTabs({ reviewed }: { reviewed: Reviewed }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Tabs.Content value="spoken" className={styles['tab']} aria-label={t('reading.sheet')}>
        <SpokenView reviewed={reviewed} />
      </Tabs.Content>
      <Tabs.Content value="web" className={styles['tab']} aria-label={t('writing.preview.web')}>
        <RevisionPage bulletin={reviewed.publishable} />
      </Tabs.Content>
      <Tabs.Content value="paper" className={styles['tab']} aria-label={t('writing.preview.paper')}>
        <RevisionPaper bulletin={reviewed.publishable} />
      </Tabs.Content>
    </>
  );
}
