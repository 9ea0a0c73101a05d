import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '#domain/settings';
import { spokenBlock, type SpokenBlock } from '#domain/spoken/read-document';
import type { Segment } from '#domain/spoken/segment';
import { spokenOffsets, spokenText } from '#domain/spoken/spoken-text';
import { formatDuration } from '#domain/spoken/duration';
import { countSpokenSyllables } from '#domain/spoken/time';
import { settingsQuery } from '../../state/queries.ts';
import styles from '../writing/spoken/spoken-tab.module.css';
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
  const { t } = useTranslation();
  const said = spokenText(block.segments);
  const offsets = spokenOffsets(block.segments);
  const time = formatDuration(countSpokenSyllables(spokenBlock(block)) / speed);
  return (
    <div className={styles['passage']} data-kind={block.kind}>
      <p className={styles['words']} lang="vi">
        {block.lead !== '' && `${block.lead}, `}
        {block.segments.map((segment, index) => {
          const { from, to } = offsets[index] ?? { from: 0, to: 0 };
          // The space that stands between parts written together.
          const gap = said.slice(offsets[index - 1]?.to ?? 0, from);
          return (
            <span key={segment.from}>
              {gap}
              <Words segment={segment} said={said.slice(from, to)} />
            </span>
          );
        })}
      </p>
      <span className={styles['time']} aria-label={t('reading.passageTime', { time })}>
        {time}
      </span>
    </div>
  );
}

function Words({ segment, said }: { segment: Segment; said: string }): ReactNode {
  const { kind, written, spoken, certainty } = segment;
  const isUnsure = certainty === 'ask';
  const isOtherwise = kind === 'reading' || spoken.trim() !== written.trim();
  if (spoken.trim() === '' || (!isUnsure && !isOtherwise)) return said;
  return (
    <span
      className={`${styles['mark']} ${own['still']}`}
      data-unsure={isUnsure}
      data-given={kind === 'reading'}
      title={written}
    >
      {said}
    </span>
  );
}
