import { Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import type { Remark } from '#domain/contract/history';
import type { Passage, RevisionHash } from '#domain/contract/review';
import { findPassage } from '#domain/revision/find-passage';
import { Button } from '../../../components/button.tsx';
import { RemarkForm } from '../../../components/remarks/remark-form.tsx';
import { RemarkList } from '../../../components/remarks/remark-list.tsx';
import { begunInReview, reviewPurpose } from '../../../state/writing/begun-passage.ts';
import { type Threads, addRemark } from '../../../state/life/remarks.ts';
import { tell } from '../../../state/toasts.ts';
import { rangeOf, selectedPassage } from './passage-at.ts';
import styles from './review-side.module.css';

type ReviewRemarksProps = {
  id: BulletinId;
  revision: RevisionHash;
  threads: Threads;
  sheet: RefObject<HTMLElement | null>;
  onSheet: () => void;
};

/**
 * "Góp ý": what was said, and a word about the passage that is selected. It is stored at once, so that
 * nothing is lost if the decision waits; a return sends along what is open.
 */
export function ReviewRemarks(props: ReviewRemarksProps): ReactNode {
  const { id, revision, threads, sheet, onSheet } = props;
  const { t } = useTranslation();
  const [passage, setPassage] = useState(() => begunInReview(id));
  const begin = (): void => {
    const chosen = selectedPassage(sheet.current);
    if (chosen === null) tell(t('review.chooseWords'), undefined, { about: 'remark' });
    else setPassage(chosen);
  };
  const show = (remark: Remark): void => {
    onSheet();
    // The sheet must be on the screen before anything on it can be shown.
    requestAnimationFrame(() => showPassage(sheet.current, remark.passage));
  };
  return (
    <section className={styles['remarks']} aria-labelledby="review-remarks">
      <h2 id="review-remarks">{t('review.remarks')}</h2>
      <RemarkList
        id={id}
        threads={threads}
        onShow={show}
        hint={passage === null ? t('review.remarkHint') : null}
      />
      {passage === null ? (
        <Button
          kind="quiet"
          className={styles['add'] ?? ''}
          // The selection stays where it is while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={begin}
        >
          <Plus aria-hidden="true" />
          {t('review.addRemark')}
        </Button>
      ) : (
        <RemarkForm
          where={{ bulletin: id, purpose: reviewPurpose(passage) }}
          quote={passage.quote}
          label={t('review.remarkLabel')}
          placeholder={t('review.remarkPlaceholder')}
          send={t('review.remarkSend')}
          onSend={(body) => addRemark({ id, revision, passage, body })}
          onClose={() => setPassage(null)}
        />
      )}
    </section>
  );
}

/** Selects the words meant and brings them into sight, as a hand would. */
function showPassage(sheet: HTMLElement | null, passage: Passage): void {
  if (sheet === null) return;
  const range = rangeOf(sheet, (text) => findPassage(text, passage));
  const selection = document.getSelection();
  if (range === null || selection === null) return;
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
