import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newsroom } from '../../../newsroom.ts';
import { Answers } from './answers.tsx';
import { SigningField } from './signing-field.tsx';
import { Panel } from './panel.tsx';
import type { ReviewSideProps } from '../side/review-side.tsx';
import { SignedContents } from './signed-contents.tsx';
import { OwnText } from '../side/signing-box.tsx';
import { useSigning } from './use-signing.ts';

type SignPanelProps = Pick<ReviewSideProps, 'life' | 'subject' | 'reviewed' | 'deciding'>;

/** The signature: what it is for, to the photo, and the passcode that makes it. */
export function SignPanel({ life, subject, reviewed, deciding }: SignPanelProps): ReactNode {
  const { t } = useTranslation();
  const { kind, revision, number } = subject;
  const { id, ownText } = life;
  const signing = useSigning(async (passcode) => {
    const call = kind === 'sign' ? 'review:countersign' : 'review:approve';
    const approval = await newsroom.call(call, { id, revision, passcode });
    deciding.finish({ kind: kind === 'sign' ? 'countersigned' : 'approved', approval });
  });
  const isRefused = kind === 'decide' && ownText === 'refused';
  const send = kind === 'sign' ? 'review.sign.sendCountersign' : 'review.sign.send';
  return (
    <Panel
      title={t(kind === 'sign' ? 'review.sign.countersignTitle' : 'review.sign.title', { number })}
      onSubmit={signing.send}
      onClose={deciding.close}
      answers={
        <Answers
          kind="approve"
          send={isRefused ? null : t(signing.trying ? 'review.sign.signing' : send)}
          disabled={!signing.ready}
          onClose={deciding.close}
        />
      }
    >
      {kind === 'decide' && <OwnText ownText={ownText} />}
      {!isRefused && <SigningField signing={signing} />}
      <SignedContents reviewed={reviewed} />
    </Panel>
  );
}
