import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeFacts } from '#domain/contract/review';
import { wordMoment } from '../../state/moments.ts';
import type { Subject } from '../../state/life/review.ts';
import styles from './review-room.module.css';
import type { Following } from './use-subject.ts';

type RoomNoticeProps = {
  life: LifeFacts;
  subject: Subject;
  following: Following;
  /** Whoever is here has decided: nothing is asked any more. */
  done: boolean;
};

/** What a person must know before he reads on: the text changed, was taken away, or was on air already. */
export function RoomNotice({ life, subject, following, done }: RoomNoticeProps): ReactNode {
  const { t } = useTranslation();
  const { submitted, state } = life;
  const words = noticeOf();
  return (
    <>
      {/* Stands there before it says something, or it would not be heard. */}
      <div role="alert">{words !== '' && <p className={styles['notice']}>{words}</p>}</div>
      {subject.kind === 'sign' && following.change === 'none' && !done && (
        <PhoneNotice subject={subject} />
      )}
      {submitted !== null && submitted.note.trim() !== '' && (
        <p className={styles['note']}>{t('review.note', { note: submitted.note })}</p>
      )}
    </>
  );

  function noticeOf(): string {
    switch (following.change) {
      case 'none':
        return '';
      case 'replaced':
        if (submitted === null) return '';
        return t('review.changedWhile', {
          number: subject.number,
          name: submitted.by,
          when: wordMoment(submitted.at),
        });
      case 'taken':
        return t('review.takenAway');
      case 'decided':
        return t('review.decidedElsewhere', { state: t(`bulletin.states.${state}`) });
      default:
        return following.change satisfies never;
    }
  }
}

/** Who wrote down that this person had approved, when and how he was asked. */
function PhoneNotice({ subject }: { subject: Extract<Subject, { kind: 'sign' }> }): ReactNode {
  const { t } = useTranslation();
  const { recordedBy, saidAt, manner, void: gone } = subject.phone;
  return (
    <section className={styles['phone']} aria-label={t('review.phone.title')}>
      <h2>{t('review.phone.title')}</h2>
      <p>{t('review.phone.said', { by: recordedBy, when: wordMoment(saidAt), manner })}</p>
      <p>{t(gone ? 'review.phone.void' : 'review.phone.explain')}</p>
    </section>
  );
}
