import { useQuery } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import { ComparedBlocks } from '../../../components/compared/compared-blocks.tsx';
import { countChanges } from '../../../components/compared/changes.ts';
import { DifferenceText } from '../../../components/compared/difference-text.tsx';
import { ReadingChanges } from '../../../components/compared/reading-changes.tsx';
import { Keys } from '../../../components/keys.tsx';
import { Segmented } from '../../../components/fields/segmented.tsx';
import { wordMoment } from '../../../state/moments.ts';
import { type Base, decisionQuery } from '../../../state/life/review.ts';
import { ChangedFields } from './changed-fields.tsx';
import styles from './changes.module.css';
import { headlineParts } from './number-changes.ts';
import type { Walker } from './use-changes.ts';
import type { Reviewed } from '../use-review.ts';

type ChangesTabProps = {
  id: BulletinId;
  /** What it is compared with; null: nothing was seen before. */
  base: Base | null;
  /** What it can be compared with. */
  bases: readonly Base[];
  onBase: (kind: Base['kind']) => void;
  /** Who looks. */
  me: string;
  reviewed: Reviewed;
  walker: Walker;
  sheet: RefObject<HTMLElement | null>;
};

/** The article as it will be read and posted, with what changed since it was seen last. */
export function ChangesTab(props: ChangesTabProps): ReactNode {
  const { id, base, bases, onBase, me, reviewed, walker, sheet } = props;
  const { t } = useTranslation();
  const { facts, comparison, numbered } = reviewed;
  const headline = headlineParts(comparison.fields);
  const { total } = numbered;
  return (
    <div className={styles['desk']}>
      <article ref={sheet} className={styles['sheet']} aria-label={t('review.article')} lang="vi">
        <CountLine
          id={id}
          base={base}
          bases={bases}
          onBase={onBase}
          me={me}
          shown={facts.revision}
          total={total}
          walker={walker}
        />
        <h1 className={styles['headline']} data-line>
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

type CountLineProps = Pick<ChangesTabProps, 'id' | 'base' | 'bases' | 'onBase' | 'me'> & {
  shown: string;
  total: number;
  walker: Walker;
};

/** "3 chỗ thay đổi so với bản anh/chị xem lúc 06:20", and the way from one to the next. */
function CountLine(props: CountLineProps): ReactNode {
  const { id, base, bases, onBase, me, shown, total, walker } = props;
  const { t } = useTranslation();
  const what = useBaseWords(id, base, me);
  if (base === null) return <p className={styles['count']}>{t('review.first')}</p>;
  const isSame = total === 0 || base.revision === shown;
  return (
    <div className={styles['count']}>
      <p aria-live="polite">
        {isSame ? t('review.none', { what }) : t('review.changes', { count: total, what })}
      </p>
      {!isSame && (
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
      )}
      {bases.length > 1 && (
        <div className={styles['bases']}>
          <span aria-hidden="true">{t('review.base.label')}</span>
          <Segmented
            label={t('review.base.label')}
            value={base.kind}
            options={bases.map(({ kind }) => ({ value: kind, label: t(`review.base.${kind}`) }))}
            onChoose={onBase}
          />
        </div>
      )}
    </div>
  );
}

/** Which revision it is compared with, as a person would say it. */
function useBaseWords(id: BulletinId, base: Base | null, me: string): string {
  const { t } = useTranslation();
  const { data: decision } = useQuery({
    ...decisionQuery(id, base?.revision ?? ''),
    enabled: base?.kind === 'decided',
  });
  if (base?.kind === 'looked') return t('review.seenByMe', { when: wordMoment(base.at) });
  if (decision === null || decision === undefined) return t('review.seenOnce');
  const { by: name, at } = decision;
  const when = wordMoment(at);
  const act = decision.kind === 'returned' ? 'returned' : 'approved';
  return name === me
    ? t(`review.decidedByMe.${act}`, { when })
    : t(`review.decidedBy.${act}`, { name, when });
}
