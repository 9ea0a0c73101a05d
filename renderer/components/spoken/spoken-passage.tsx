import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '#domain/spoken/pace/duration';
import type { SpokenBlock } from '#domain/spoken/read-document';
import type { Segment } from '#domain/spoken/segment';
import { spokenOffsets, spokenText } from '#domain/spoken/spoken-text';
import styles from './spoken-sheet.module.css';

type SpokenPassageProps = {
  block: SpokenBlock;
  seconds: number;
  /** The system's voice is at it. */
  speaking?: boolean;
  /** How a word is drawn that is read otherwise than written, or not surely. */
  renderMark: (segment: Segment) => ReactNode;
};

/** One passage as the announcer says it, its time in the margin. */
export function SpokenPassage({
  block,
  seconds,
  speaking,
  renderMark,
}: SpokenPassageProps): ReactNode {
  const { t } = useTranslation();
  const said = spokenText(block.segments);
  const offsets = spokenOffsets(block.segments);
  const time = formatDuration(seconds);
  return (
    <div className={styles['passage']} data-kind={block.kind} data-speaking={speaking}>
      <p className={styles['words']} lang="vi">
        {block.lead !== '' && `${block.lead}, `}
        {block.segments.map((segment, index) => {
          const { from, to } = offsets[index] ?? { from: 0, to: 0 };
          // The space that stands between parts written together.
          const gap = said.slice(offsets[index - 1]?.to ?? 0, from);
          return (
            <span key={segment.from}>
              {gap}
              {isMarked(segment) ? renderMark(segment) : said.slice(from, to)}
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

/** Read otherwise than written, or not surely. What is silent has nothing that could be marked. */
function isMarked({ kind, written, spoken, certainty }: Segment): boolean {
  if (spoken.trim() === '') return false;
  return kind === 'reading' || certainty === 'ask' || spoken.trim() !== written.trim();
}
