import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../components/fields/text-field.tsx';
import { newsroom } from '../../../newsroom.ts';
import { begun } from '../../../state/writing/begun-words.ts';
import { Answers } from './answers.tsx';
import { Panel } from './panel.tsx';
import { SigningField } from './signing-field.tsx';
import type { ReviewSideProps } from '../side/review-side.tsx';
import styles from '../side/review-side.module.css';
import { useSigning } from './use-signing.ts';

type RefusePanelProps = Pick<ReviewSideProps, 'life' | 'subject' | 'deciding'>;

/** "Tôi không duyệt": a word against another's, so it is signed as well. */
export function RefusePanel({ life, subject, deciding }: RefusePanelProps): ReactNode {
  const { t } = useTranslation();
  const { id } = life;
  const { revision, number } = subject;
  const where = { bulletin: id, purpose: 'disown' };
  const [reason, setReason] = useState(() => begun.words(where));
  const signing = useSigning(async (passcode) => {
    await newsroom.call('review:disown', { id, revision, reason, passcode });
    begun.keep(where, '');
    deciding.finish({ kind: 'disowned' });
  });
  return (
    <Panel
      title={t('review.refuse.title')}
      onSubmit={signing.send}
      onClose={deciding.close}
      answers={
        <Answers
          kind="primary"
          send={t(signing.trying ? 'review.sign.signing' : 'review.refuse.send')}
          disabled={!signing.ready}
          onClose={deciding.close}
        />
      }
    >
      <p className={styles['explain']}>{t('review.refuse.explain', { number })}</p>
      <SigningField signing={signing} />
      <TextArea
        lang="vi"
        label={t('review.refuse.reason')}
        defaultValue={reason}
        onText={(words) => {
          begun.keep(where, words);
          setReason(words);
        }}
      />
    </Panel>
  );
}
