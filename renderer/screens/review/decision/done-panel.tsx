import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval, LifeFacts } from '#domain/contract/review';
import { Button } from '../../../components/button.tsx';
import { wordMoment } from '../../../state/moments.ts';
import { tasksQuery } from '../../../state/queries.ts';
import { type Subject, openReview } from '../../../state/life/review.ts';
import { goToDesk } from '../../../state/stage.ts';
import styles from '../side/review-side.module.css';
import type { Done } from './use-deciding.ts';

type DonePanelProps = { life: LifeFacts; subject: Subject; done: Done };

/** What was done, by what code it can be looked up, and what comes next. */
export function DonePanel({ life, done }: DonePanelProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { data: tasks = [] } = useQuery(tasksQuery);
  const next = tasks.find(
    ({ id, why }) => id !== life.id && (why === 'decide' || why === 'countersign'),
  );
  const signed = done.kind === 'approved' || done.kind === 'countersigned';
  return (
    <div className={styles['panel']}>
      <div className={styles['scroll']}>
        <h2 ref={heading} tabIndex={-1} className={styles['doneTitle']} data-signed={signed}>
          <CircleCheck aria-hidden="true" />
          {t(`review.done.${done.kind}`)}
        </h2>
        {'approval' in done && <ApprovalFacts approval={done.approval} />}
        <p className={styles['explain']}>{t(nextWords(done.kind))}</p>
      </div>
      <div className={styles['buttons']}>
        {next !== undefined && (
          <Button className={styles['big'] ?? ''} onClick={() => void openReview(next.id)}>
            {t('review.done.nextTask')}
          </Button>
        )}
        <Button kind="primary" className={styles['big'] ?? ''} onClick={() => void goToDesk()}>
          {t('review.back')}
        </Button>
      </div>
    </div>
  );
}

function nextWords(kind: Done['kind']) {
  switch (kind) {
    case 'approved':
    case 'countersigned':
      return 'review.done.nextApproved';
    case 'returned':
      return 'review.done.nextReturned';
    case 'disowned':
      return 'review.done.nextDisowned';
    default:
      return kind satisfies never;
  }
}

function ApprovalFacts({ approval }: { approval: Approval }): ReactNode {
  const { t } = useTranslation();
  const { code, approver, at, number, own, newKey } = approval;
  return (
    <>
      <p className={styles['code']}>
        <span>{t('review.done.code')}</span>
        <strong>{code}</strong>
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('review.done.approver')}</dt>
          <dd>
            {approver}
            {newKey !== null && (
              <small>
                {t('review.done.newKey', {
                  since: wordMoment(newKey.since),
                  name: newKey.grantedBy,
                })}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('review.done.at')}</dt>
          <dd>{wordMoment(at)}</dd>
        </div>
        <div>
          <dt>{t('review.done.number')}</dt>
          <dd>{number}</dd>
        </div>
      </dl>
      {own && <p className={styles['own']}>{t('review.done.own')}</p>}
    </>
  );
}
