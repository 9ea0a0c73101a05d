import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import type { Remark } from '#domain/contract/history';
import { wordMoment } from '../../state/moments.ts';
import { type Thread, answer, settle } from '../../state/life/remarks.ts';
import { tellError } from '../../state/toasts.ts';
import { Button } from '../button.tsx';
import { RemarkForm } from './remark-form.tsx';
import styles from './remarks.module.css';

export type RemarkThreadProps = {
  id: BulletinId;
  thread: Thread;
  /** Its words are no longer in the text. */
  gone?: boolean;
  /** It is the one that is being looked at. */
  current?: boolean;
  /** Leads to the words in the text; absent: the quote leads nowhere. */
  onShow?: ((remark: Remark) => void) | undefined;
};

/** One remark: the words meant, what was said of them, by whom, the answers, and whether it is mended. */
export function RemarkThread(props: RemarkThreadProps): ReactNode {
  const { id, thread, gone = false, current = false, onShow } = props;
  const { t } = useTranslation();
  const { remark, replies } = thread;
  const [answering, setAnswering] = useState(false);
  const settled = remark.resolvedAt !== null;
  return (
    <li
      className={styles['thread']}
      data-settled={settled}
      data-remark={remark.id}
      aria-current={current}
    >
      <Quote remark={remark} gone={gone} onShow={onShow} />
      <Said remark={remark} />
      {replies.map((reply) => (
        <div key={reply.id} className={styles['reply']}>
          <Said remark={reply} />
        </div>
      ))}
      {settled && <Settled remark={remark} />}
      {answering ? (
        <RemarkForm
          where={{ bulletin: id, purpose: `reply ${remark.id}` }}
          label={t('remarks.replyLabel', { name: remark.by })}
          placeholder={t('remarks.replyHint')}
          send={t('remarks.sendReply')}
          onSend={(body) => answer(id, remark, body)}
          onClose={() => setAnswering(false)}
        />
      ) : (
        <div className={styles['tools']}>
          <Button
            kind="quiet"
            className={styles['tool'] ?? ''}
            onClick={() => void settle(id, remark, !settled).catch(tellError)}
          >
            {!settled && <Check aria-hidden="true" />}
            {t(settled ? 'remarks.reopen' : 'remarks.settle')}
          </Button>
          <Button kind="quiet" className={styles['tool'] ?? ''} onClick={() => setAnswering(true)}>
            {t('remarks.reply')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The words meant; a button where the text beside it can show them. */
function Quote({
  remark,
  gone,
  onShow,
}: Pick<RemarkThreadProps, 'gone' | 'onShow'> & { remark: Remark }): ReactNode {
  const { t } = useTranslation();
  const { quote } = remark.passage;
  if (quote === '') return <p className={styles['whole']}>{t('remarks.whole')}</p>;
  const words = t('remarks.quoted', { quote });
  return (
    <>
      {onShow === undefined || gone === true ? (
        <p className={styles['quote']}>{words}</p>
      ) : (
        <button
          type="button"
          className={styles['quote']}
          title={t('remarks.show')}
          onClick={() => onShow(remark)}
        >
          {words}
        </button>
      )}
      {gone === true && <p className={styles['gone']}>{t('remarks.gone')}</p>}
    </>
  );
}

function Said({ remark: { body, by, at } }: { remark: Remark }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['body']}>{body}</p>
      <p className={styles['by']}>{t('remarks.by', { name: by, when: wordMoment(at) })}</p>
    </>
  );
}

function Settled({ remark: { resolvedAt, resolvedBy } }: { remark: Remark }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className={styles['settled']}>
      <Check aria-hidden="true" />
      <span>
        <strong>{t('remarks.settled')}</strong>
        {` · ${t('remarks.by', { name: resolvedBy ?? '', when: wordMoment(resolvedAt ?? '') })}`}
      </span>
    </p>
  );
}
