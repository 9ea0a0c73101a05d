import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '#domain/settings';
import { spokenBlock, type SpokenBlock } from '#domain/spoken/read-document';
import { spokenText } from '#domain/spoken/spoken-text';
import { formatDuration } from '#domain/spoken/pace/duration';
import { countSpokenSyllables } from '#domain/spoken/pace/time';
import { SpokenPassage } from '../../components/spoken/spoken-passage.tsx';
import styles from '../../components/spoken/spoken-sheet.module.css';
import { StillMark } from '../../components/spoken/still-mark.tsx';
import { settingsQuery } from '../../state/queries.ts';
import own from './spoken-view.module.css';
import type { Reviewed } from './use-review.ts';

/** "Bản đọc" of a revision: what is signed is what is said, so it is looked at and not chosen here. */
export function SpokenView({ reviewed }: { reviewed: Reviewed }): ReactNode {
  const { t } = useTranslation();
  const { facts, reading, seconds, unsure } = reviewed;
  const { readingSpeed } = useQuery(settingsQuery).data ?? defaultSettings;
  const time = formatDuration(seconds);
  return (
    <div className={own['desk']}>
      <div className={styles['summary']}>
        <p>
          <strong>
            {facts.reading === null
              ? t('review.spokenToday', { time })
              : t('review.spokenFrozen', { number: facts.number, time })}
          </strong>
          <span data-unsure={unsure > 0}>
            {unsure === 0 ? t('reading.allSure') : t('review.unsure', { count: unsure })}
          </span>
        </p>
      </div>
      <article className={styles['sheet']} aria-label={t('reading.sheet')}>
        <h1 className={styles['headline']} lang="vi">
          {spokenText(reading.headline)}
        </h1>
        {reading.blocks.map((block) => (
          <Passage key={block.path.join('.')} block={block} speed={readingSpeed} />
        ))}
      </article>
    </div>
  );
}

function Passage({ block, speed }: { block: SpokenBlock; speed: number }): ReactNode {
  return (
    <SpokenPassage
      block={block}
      seconds={countSpokenSyllables(spokenBlock(block)) / speed}
      renderMark={(segment) => <StillMark segment={segment} />}
    />
  );
}
