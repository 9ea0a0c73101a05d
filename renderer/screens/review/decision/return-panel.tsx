import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { TextArea } from '../../../components/fields/text-field.tsx';
import { Fault } from '../../../components/notices/fault.tsx';
import { useThreads } from '../../../state/life/remarks.ts';
import { Answers } from './answers.tsx';
import { Panel } from './panel.tsx';
import type { ReviewSideProps } from '../side/review-side.tsx';
import styles from '../side/review-side.module.css';
import { type Returning, phrases, useReturning } from './use-returning.ts';

/** "Trả lại": why, in a phrase or in one's own words; the remarks at passages go along. */
export function ReturnPanel(
  props: Pick<ReviewSideProps, 'life' | 'subject' | 'deciding'>,
): ReactNode {
  const { deciding } = props;
  const { t } = useTranslation();
  const { open } = useThreads(props.life.id);
  const returning = useReturning(props);
  return (
    <Panel
      title={t('review.return.title')}
      onSubmit={() => void returning.send()}
      onClose={deciding.close}
      answers={
        <Answers
          kind="primary"
          send={t('review.return.send')}
          disabled={returning.busy}
          onClose={deciding.close}
        />
      }
    >
      <p className={styles['explain']}>{t('review.return.explain')}</p>
      <Phrases returning={returning} />
      <TextArea
        lang="vi"
        label={t('review.return.reason')}
        placeholder={t('review.return.reasonHint')}
        defaultValue={returning.begun}
        onText={returning.write}
      />
      <Fault>{returning.fault}</Fault>
      <p className={styles['explain']}>
        {open.length === 0
          ? t('review.return.withoutRemarks')
          : t('review.return.withRemarks', { count: open.length })}
      </p>
    </Panel>
  );
}

function Phrases({ returning: { chosen, toggle } }: { returning: Returning }): ReactNode {
  const { t } = useTranslation();
  const place = useRef<HTMLFieldSetElement>(null);
  const [first] = useState(() => chosen[0] ?? phrases[0]);
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [first]);
  return (
    <fieldset ref={place} className={styles['phrases']}>
      <legend>{t('review.return.phrases')}</legend>
      {phrases.map((phrase) => (
        <Button
          key={phrase}
          name={phrase}
          className={styles['phrase'] ?? ''}
          aria-pressed={chosen.includes(phrase)}
          onClick={() => toggle(phrase)}
        >
          {t(`review.return.phrase.${phrase}`)}
        </Button>
      ))}
    </fieldset>
  );
}
