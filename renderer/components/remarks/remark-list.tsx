import { MessageSquareText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import type { Remark } from '#domain/contract/history';
import type { Threads } from '../../state/life/remarks.ts';
import { NothingYet } from '../notices/nothing-yet.tsx';
import { RemarkThread } from './remark-thread.tsx';
import styles from './remarks.module.css';

type RemarkListProps = {
  id: BulletinId;
  threads: Pick<Threads, 'open' | 'settled'>;
  /** Ids of remarks whose words are no longer in the text beside the list. */
  gone?: ReadonlySet<string>;
  /** The one that is being looked at. */
  current?: string | null;
  onShow?: (remark: Remark) => void;
  /** What a person can do where nothing was said yet; null while they do it. */
  hint: string | null;
};

/** What was said of a bulletin: what is open first, what is mended below. */
export function RemarkList(props: RemarkListProps): ReactNode {
  const { id, threads, gone, current = null, onShow, hint } = props;
  const { t } = useTranslation();
  const { open, settled } = threads;
  if (open.length + settled.length === 0) {
    if (hint === null) return null;
    return (
      <NothingYet
        icon={<MessageSquareText aria-hidden="true" />}
        words={t('remarks.none')}
        hint={hint}
      />
    );
  }
  return (
    <ul className={styles['list']} aria-label={t('remarks.list')}>
      {[...open, ...settled].map((thread) => (
        <RemarkThread
          key={thread.remark.id}
          id={id}
          thread={thread}
          gone={gone?.has(thread.remark.id) ?? false}
          current={thread.remark.id === current}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}
