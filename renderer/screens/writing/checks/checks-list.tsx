import { CircleAlert, Check as Tick } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { assertNever } from '#domain/assert';
import { type Check, type CheckPlace, checkBulletin } from '#domain/document/checks';
import { documentOf } from '../../../state/writing/snapshot-document.ts';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { useStage } from '../../../state/stage.ts';
import { tell } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import styles from './checks-list.module.css';
import { UnsureReadings } from './unsure-readings.tsx';
import { mendComma, showText } from './show-text.ts';

/** More places than these are counted, not listed. */
const MOST_PLACES = 4;

type ChecksListProps = {
  visit: Visit;
  reading: LiveReading;
  focusField: (name: string) => void;
  /** Where the list stands in front of the place that a line leads to. */
  beforeJump?: () => void;
};

/** What is still missing before the bulletin goes out; each line leads to its place. */
export function ChecksList({ visit, reading, focusField, beforeJump }: ChecksListProps): ReactNode {
  const { t } = useTranslation();
  const snapshot = useStore(visit.store, (state) => state.snapshot);
  const checks = useMemo(() => checkBulletin(snapshot.fields, documentOf(snapshot)), [snapshot]);
  const jump = (place: CheckPlace): void => {
    beforeJump?.();
    useStage.setState({ tab: 'write' });
    // The sheet must be on the screen before anything in it can be scrolled to.
    requestAnimationFrame(() => jumpTo(visit, place, focusField));
  };
  const faulty = checks.filter(({ ok }) => !ok);
  const wrongDay = useStore(visit.store, (state) => state.wrongDay);
  const sure = useStore(reading.store, ({ passages }) =>
    passages.every(({ unsure }) => unsure.length === 0),
  );
  return (
    <section className={styles['checks']} aria-label={t('checks.list')}>
      <h2>{t(faulty.length === 0 && sure && !wrongDay ? 'checks.ready' : 'checks.title')}</h2>
      <ul>
        {faulty.map((check) => (
          <CheckLine key={check.kind} check={check} jump={jump} />
        ))}
        {wrongDay && (
          <li className={styles['check']}>
            <CircleAlert aria-hidden="true" />
            <button
              type="button"
              className={styles['jump']}
              onClick={() => {
                beforeJump?.();
                focusField('eventDate');
              }}
            >
              {t('checks.wrongDay')}
            </button>
          </li>
        )}
        <UnsureReadings reading={reading} />
        <PassedLines passed={checks.filter(({ ok }) => ok)} />
      </ul>
    </section>
  );
}

/** What is there already, in a line or two: "Có tiêu đề, tác giả, nội dung". */
function PassedLines({ passed }: { passed: readonly Check[] }): ReactNode {
  const { t } = useTranslation();
  const had = (['headline', 'author', 'body', 'credits'] as const).filter((kind) =>
    passed.some((check) => check.kind === kind),
  );
  const captions = passed.find(({ kind }) => kind === 'captions');
  return (
    <>
      {had.length > 0 && (
        <li className={styles['check']} data-ok>
          <Tick aria-hidden="true" />
          {t('checks.has', { what: had.map((kind) => t(`checks.had.${kind}`)).join(', ') })}
        </li>
      )}
      {captions !== undefined && (
        <li className={styles['check']} data-ok>
          <Tick aria-hidden="true" />
          {captions.seen === 1
            ? t('checks.captionOk')
            : t('checks.captionsOk', { count: captions.seen })}
        </li>
      )}
    </>
  );
}

type ListedPlace = Extract<CheckPlace, { at: 'figure' | 'text' }>;

function isListed(place: CheckPlace): place is ListedPlace {
  return place.at === 'figure' || place.at === 'text';
}

function CheckLine({
  check,
  jump,
}: {
  check: Check;
  jump: (place: CheckPlace) => void;
}): ReactNode {
  const { t } = useTranslation();
  const listed = check.places.filter(isListed);
  const [only] = check.places;
  const rest = listed.length - MOST_PLACES;
  return (
    <li className={styles['check']}>
      <CircleAlert aria-hidden="true" />
      <div>
        {only === undefined || isListed(only) ? (
          <CheckWords check={check} />
        ) : (
          <button type="button" className={styles['jump']} onClick={() => jump(only)}>
            <CheckWords check={check} />
          </button>
        )}
        <div className={styles['places']}>
          {listed.slice(0, MOST_PLACES).map((place) => (
            <PlaceLine key={JSON.stringify(place)} place={place} jump={jump} />
          ))}
        </div>
        {rest > 0 && <span className={styles['more']}>{t('checks.more', { count: rest })}</span>}
      </div>
    </li>
  );
}

/** What a check found, in words. */
export function CheckWords({ check: { kind, faults } }: { check: Check }): ReactNode {
  const { t } = useTranslation();
  switch (kind) {
    case 'awaiting':
    case 'captions':
    case 'credits':
      return t(`checks.${kind}`, { count: faults });
    case 'headline':
    case 'author':
    case 'body':
    case 'comma':
      return t(`checks.${kind}`);
    default:
      return assertNever(kind, 'check');
  }
}

function PlaceLine({
  place,
  jump,
}: {
  place: ListedPlace;
  jump: (place: CheckPlace) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={styles['place']}>
      <button type="button" onClick={() => jump(place)}>
        {place.at === 'figure'
          ? t('checks.goFigure', { n: place.figure + 1 })
          : t('checks.goText', { quote: place.quote, n: place.paragraph })}
      </button>
      {place.at === 'text' && (
        <button
          type="button"
          aria-label={t('checks.mendAria', { quote: place.quote })}
          onClick={() => {
            useStage.setState({ tab: 'write' });
            requestAnimationFrame(() => {
              if (mendComma(place)) tell(t('checks.mended'));
            });
          }}
        >
          {t('checks.mend')}
        </button>
      )}
    </span>
  );
}

function jumpTo(visit: Visit, place: CheckPlace, focusField: (name: string) => void): void {
  switch (place.at) {
    case 'field':
      if (place.field === 'headline') focusHeadline();
      else focusField(place.field);
      return;
    case 'body':
      visit.editor?.focusStart();
      return;
    case 'figure':
      visit.editor?.showFigure(place.figure);
      return;
    case 'text':
      showText(place);
      return;
    default:
      assertNever(place, 'place');
  }
}

function focusHeadline(): void {
  document.querySelector<HTMLElement>('article > textarea')?.focus();
}
