import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeFacts } from '#domain/contract/review';
import { Button } from '../../../components/button.tsx';
import { type Subject } from '../../../state/life/review.ts';
import { useThreads } from '../../../state/life/remarks.ts';
import { CheckWords } from '../../writing/checks/checks-list.tsx';
import { DonePanel } from '../decision/done-panel.tsx';
import { RefusePanel } from '../decision/refuse-panel.tsx';
import { ReturnPanel } from '../decision/return-panel.tsx';
import { ReviewRemarks } from './review-remarks.tsx';
import styles from './review-side.module.css';
import { SignPanel } from '../decision/sign-panel.tsx';
import { SigningBox } from './signing-box.tsx';
import type { Deciding, MayDecide } from '../decision/use-deciding.ts';
import type { Reviewed } from '../use-review.ts';

export type ReviewSideProps = {
  life: LifeFacts;
  subject: Subject;
  reviewed: Reviewed;
  may: MayDecide;
  deciding: Deciding;
  sheet: RefObject<HTMLElement | null>;
  /** The sheet comes to the screen, for a place on it to be shown. */
  onSheet: () => void;
};

/** What was said, what is missing, and the decision. */
export function ReviewSide(props: ReviewSideProps): ReactNode {
  const { t } = useTranslation();
  const { life, subject, deciding } = props;
  return (
    <aside className={styles['side']} aria-label={t('review.remarks')}>
      {deciding.done === null ? (
        <Acting {...props} />
      ) : (
        <DonePanel key={subject.revision} life={life} subject={subject} done={deciding.done} />
      )}
    </aside>
  );
}

function Acting(props: ReviewSideProps): ReactNode {
  const { deciding } = props;
  switch (deciding.act) {
    case null:
      return <Watching {...props} />;
    case 'sign':
      return <SignPanel {...props} />;
    case 'return':
      return <ReturnPanel {...props} />;
    case 'disown':
      return <RefusePanel {...props} />;
    default:
      return deciding.act satisfies never;
  }
}

function Watching({
  life,
  subject,
  reviewed,
  may,
  deciding,
  sheet,
  onSheet,
}: ReviewSideProps): ReactNode {
  const threads = useThreads(life.id);
  return (
    <>
      <div className={styles['scroll']}>
        <ReviewRemarks
          id={life.id}
          revision={subject.revision}
          threads={threads}
          sheet={sheet}
          onSheet={onSheet}
        />
        <FailedChecks checks={reviewed.checks} />
        <SigningBox
          life={life}
          subject={subject}
          reviewed={reviewed}
          openRemarks={threads.open.length}
        />
      </div>
      <Buttons subject={subject} may={may} deciding={deciding} />
    </>
  );
}

function FailedChecks({ checks }: Pick<Reviewed, 'checks'>): ReactNode {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  return (
    <section className={styles['lacks']} aria-labelledby="review-lacks">
      <h2 id="review-lacks">{t('review.lacks')}</h2>
      <ul>
        {checks.map((check) => (
          <li key={check.kind}>
            <CheckWords check={check} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Buttons({
  subject,
  may,
  deciding,
}: Pick<ReviewSideProps, 'subject' | 'may' | 'deciding'>) {
  const { t } = useTranslation();
  if (!may.sign && !may.giveBack) return null;
  return (
    <div className={styles['buttons']}>
      {may.giveBack && (
        <Button
          className={styles['big'] ?? ''}
          shortcut="R"
          aria-keyshortcuts="R"
          onClick={() => deciding.open('return')}
        >
          {t('review.giveBack')}
        </Button>
      )}
      {may.disown && (
        <Button
          kind="danger"
          className={styles['big'] ?? ''}
          onClick={() => deciding.open('disown')}
        >
          {t('review.disown')}
        </Button>
      )}
      {may.sign && (
        <Button
          kind="approve"
          className={styles['big'] ?? ''}
          shortcut="A"
          aria-keyshortcuts="A"
          onClick={() => deciding.open('sign')}
        >
          {t(subject.kind === 'sign' ? 'review.countersign' : 'review.approve')}
        </Button>
      )}
    </div>
  );
}
