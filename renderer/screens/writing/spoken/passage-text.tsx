import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '#domain/spoken/segment';
import { SpokenPassage } from '../../../components/spoken/spoken-passage.tsx';
import styles from '../../../components/spoken/spoken-sheet.module.css';
import { StillMark } from '../../../components/spoken/still-mark.tsx';
import { type LiveReading, markOf, type Passage } from '../../../state/reading/live-reading.ts';

type PassageProps = {
  passage: Passage;
  speed: number;
  /** Where a word's choices are opened; null: nothing can be chosen here. */
  reading: LiveReading | null;
  /** The system's voice is at it. */
  speaking?: boolean;
};

/** A passage whose words can be given other readings. */
export const PassageText = memo(function PassageText({
  passage: { block, syllables },
  speed,
  reading,
  speaking = false,
}: PassageProps): ReactNode {
  return (
    <SpokenPassage
      block={block}
      seconds={syllables / speed}
      speaking={speaking}
      renderMark={(segment) =>
        reading === null ? (
          <StillMark segment={segment} />
        ) : (
          <Mark segment={segment} mark={markOf(block, segment)} reading={reading} />
        )
      }
    />
  );
});

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
