import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '#domain/spoken/segment';
import { spokenOffsets, spokenText } from '#domain/spoken/spoken-text';
import { formatDuration } from '#domain/spoken/duration';
import { type LiveReading, markOf, type Passage } from '../../../state/live-reading.ts';
import styles from './spoken-tab.module.css';

type PassageProps = {
  passage: Passage;
  speed: number;
  reading: LiveReading;
  /** The system's voice is at it. */
  speaking: boolean;
};

/** One passage as the announcer says it, its time in the margin. */
export const PassageText = memo(function PassageText({
  passage: { block, syllables },
  speed,
  reading,
  speaking,
}: PassageProps): ReactNode {
  const { t } = useTranslation();
  const said = spokenText(block.segments);
  const offsets = spokenOffsets(block.segments);
  const time = formatDuration(syllables / speed);
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
              {isMarked(segment) ? (
                <Mark segment={segment} mark={markOf(block, segment)} reading={reading} />
              ) : (
                said.slice(from, to)
              )}
            </span>
          );
        })}
      </p>
      <span className={styles['time']} aria-label={t('reading.passageTime', { time })}>
        {time}
      </span>
    </div>
  );
});

/** Read otherwise than written, or not surely. What is silent has nothing that could be marked. */
function isMarked({ kind, written, spoken, certainty }: Segment): boolean {
  if (spoken.trim() === '') return false;
  return kind === 'reading' || certainty === 'ask' || spoken.trim() !== written.trim();
}

type MarkProps = { segment: Segment; mark: string; reading: LiveReading };

/** A word that can be given another reading. */
function Mark({ segment, mark, reading }: MarkProps): ReactNode {
  const { t } = useTranslation();
  const { written, spoken, certainty, kind } = segment;
  const unsure = certainty === 'ask';
  const open = (): void => reading.store.setState({ open: mark });
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button cannot break across lines as words do
      role="button"
      // The arrows lead to the others: the Tab key stops where a person is needed.
      tabIndex={unsure ? 0 : -1}
      className={styles['mark']}
      data-mark={mark}
      data-unsure={unsure}
      data-given={kind === 'reading'}
      title={written}
      aria-haspopup="dialog"
      aria-label={t(unsure ? 'reading.markUnsure' : 'reading.mark', { spoken, written })}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open();
        } else moveAmongMarks(event);
      }}
    >
      {spoken}
    </span>
  );
}

function moveAmongMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const marks = [
    ...(event.currentTarget.closest('article')?.querySelectorAll<HTMLElement>('[data-mark]') ?? []),
  ];
  const next = marks[marks.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
