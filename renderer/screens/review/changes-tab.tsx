import { useQuery } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import type { RevisionHash } from '#domain/review-contract';
import { ComparedBlocks } from '../../components/compared/compared-blocks.tsx';
import { countChanges } from '../../components/compared/changes.ts';
import { DifferenceText } from '../../components/compared/difference-text.tsx';
import { ReadingChanges } from '../../components/compared/reading-changes.tsx';
import { Keys } from '../../components/keys.tsx';
import { wordMoment } from '../../state/moments.ts';
import { decisionQuery } from '../../state/review.ts';
import { ChangedFields } from './changed-fields.tsx';
import styles from './changes.module.css';
import { headlineParts } from './number-changes.ts';
import type { Walker } from './use-changes.ts';
import type { Reviewed } from './use-review.ts';

type ChangesTabProps = {
  id: BulletinId;
  /** The revision it is compared with; null: there was none. */
  seen: RevisionHash | null;
  /** Who looks. */
  me: string;
  reviewed: Reviewed;
  walker: Walker;
  sheet: RefObject<HTMLElement | null>;
};

/** The article as it will be read and posted, with what changed since it was seen last. */
export function ChangesTab(props: ChangesTabProps): ReactNode {
  const { id, seen, me, reviewed, walker, sheet } = props;
  const { t } = useTranslation();
  const { facts, comparison, numbered } = reviewed;
  const headline = headlineParts(comparison.fields);
  const { total } = numbered;
  return (
    <div className={styles['desk']}>
      <article ref={sheet} className={styles['sheet']} aria-label={t('review.article')} lang="vi">
        <CountLine
          id={id}
          seen={seen}
          me={me}
          shown={facts.revision}
          total={total}
          walker={walker}
        />
        <h1 className={styles['headline']}>
          {headline.length === 0 ? (
            facts.fields.headline
          ) : (
            <DifferenceText parts={headline} walk={{ first: numbered.headline, total }} />
          )}
        </h1>
        <ReadingChanges
          readings={comparison.readings}
          walk={{ first: numbered.headline + countChanges(headline), total }}
        />
        <ComparedBlocks
          blocks={comparison.blocks}
          walk={{ firsts: numbered.blocks, total }}
          level={1}
        />
        <ChangedFields fields={facts.fields} compared={comparison.fields} numbered={numbered} />
      </article>
    </div>
  );
}

type CountLineProps = Pick<ChangesTabProps, 'id' | 'seen' | 'me'> & {
  shown: string;
  total: number;
  walker: Walker;
};

/** "3 chỗ thay đổi so với bản anh/chị xem lúc 06:20", and the way from one to the next. */
function CountLine({ id, seen, me, shown, total, walker }: CountLineProps): ReactNode {
  const { t } = useTranslation();
  const { data: decision } = useQuery({
    ...decisionQuery(id, seen ?? ''),
    enabled: seen !== null,
  });
  if (seen === null) return <p className={styles['count']}>{t('review.first')}</p>;
  const what = whatWasSeen(decision);
  if (total === 0 || seen === shown)
    return <p className={styles['count']}>{t('review.none', { what })}</p>;
  return (
    <div className={styles['count']}>
      <p>{t('review.changes', { count: total, what })}</p>
      <nav className={styles['walk']} aria-label={t('review.walk')}>
        <button type="button" aria-keyshortcuts="K" onClick={() => walker.go(-1)}>
          <Keys shortcut="K" />
          {t('review.previous')}
        </button>
        <button type="button" aria-keyshortcuts="J" onClick={() => walker.go(1)}>
          <Keys shortcut="J" />
          {t('review.next')}
        </button>
      </nav>
    </div>
  );

  function whatWasSeen(last: { by: string; at: string } | null | undefined): string {
    if (last === null || last === undefined) return t('review.seenOnce');
    const when = wordMoment(last.at);
    return last.by === me
      ? t('review.seenByMe', { when })
      : t('review.seenBy', { name: last.by, when });
  }
}
