import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeFacts } from '#domain/contract/review';
import { formatDuration } from '#domain/spoken/pace/duration';
import { errorText } from '../../../state/toasts.ts';
import { NewsroomError } from '#domain/errors';
import type { Subject } from '../../../state/life/review.ts';
import { wordPhotos } from './photo-words.ts';
import styles from './review-side.module.css';
import type { Reviewed } from '../use-review.ts';

type SigningBoxProps = {
  life: LifeFacts;
  subject: Subject;
  reviewed: Reviewed;
  openRemarks: number;
};

/** What is being signed, in plain words, before anybody reaches for a passcode. */
export function SigningBox({ life, subject, reviewed, openRemarks }: SigningBoxProps): ReactNode {
  const { t } = useTranslation();
  const { syllables, seconds } = reviewed;
  const signs = subject.kind === 'sign' || life.moves.includes('approved');
  return (
    <section className={styles['box']} aria-labelledby="review-signing">
      <h2 id="review-signing">{t(signs ? 'review.signing' : 'review.deciding')}</h2>
      <dl>
        <div>
          <dt>{t('review.box.bulletin')}</dt>
          <dd>
            {t('review.box.bulletinFacts', {
              number: subject.number,
              syllables: t('bulletin.syllables', { count: syllables }),
              time: formatDuration(seconds),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('review.box.photos')}</dt>
          <dd>{wordPhotos(reviewed.figures, t)}</dd>
        </div>
        {signs && (
          <div>
            <dt>{t('review.box.code')}</dt>
            <dd>{t('review.box.codeLater')}</dd>
          </div>
        )}
        <div>
          <dt>{t('review.box.open')}</dt>
          <dd>
            <Unfinished reviewed={reviewed} openRemarks={openRemarks} />
          </dd>
        </div>
      </dl>
      {signs && subject.kind === 'decide' && <OwnText ownText={life.ownText} />}
    </section>
  );
}

function Unfinished({
  reviewed: { unsure, checks },
  openRemarks,
}: Pick<SigningBoxProps, 'reviewed' | 'openRemarks'>): ReactNode {
  const { t } = useTranslation();
  const lines = [
    openRemarks > 0 ? t('review.box.openRemarks', { count: openRemarks }) : '',
    unsure > 0 ? t('review.box.unsure', { count: unsure }) : '',
    checks.length > 0 ? t('review.box.faults', { count: checks.length }) : '',
  ].filter((line) => line !== '');
  if (lines.length === 0) return t('review.box.allDone');
  return <span className={styles['unfinished']}>{lines.join(', ')}</span>;
}

/** Said before the passcode is asked for: it would be refused, or go on record as one's own. */
export function OwnText({ ownText }: Pick<LifeFacts, 'ownText'>): ReactNode {
  const { t } = useTranslation();
  if (ownText === 'no') return null;
  return (
    <p className={styles['own']}>
      {ownText === 'allowed' ? t('review.box.own') : errorText(new NewsroomError('own-text'))}
    </p>
  );
}
