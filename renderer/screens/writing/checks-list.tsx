import { CircleAlert, Check as Tick } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { assertNever } from '#domain/assert';
import { type Check, type CheckPlace, checkBulletin } from '#domain/document/checks';
import { readDocument } from '#domain/document/read';
import { useStage } from '../../state/stage.ts';
import { tell } from '../../state/toasts.ts';
import type { Visit } from '../../state/visit.ts';
import styles from './checks-list.module.css';
import { mendComma, showText } from './show-text.ts';

/** More places than these are counted, not listed. */
const MOST_PLACES = 4;

type ChecksListProps = { visit: Visit; focusField: (name: string) => void };

/** What is still missing before the bulletin goes out; each line leads to its place. */
export function ChecksList({ visit, focusField }: ChecksListProps): ReactNode {
  const { t } = useTranslation();
  const { fields, document } = useStore(visit.store, (state) => state.snapshot);
  const checks = useMemo(() => checkBulletin(fields, readDocument(document)), [fields, document]);
  const jump = (place: CheckPlace): void => {
    useStage.setState({ tab: 'write' });
    // The sheet must be on the screen before anything in it can be scrolled to.
    requestAnimationFrame(() => jumpTo(visit, place, focusField));
  };
  const ready = checks.every(({ ok }) => ok);
  return (
    <section className={styles['checks']} aria-label={t('checks.list')}>
      <h2>{t(ready ? 'checks.ready' : 'checks.title')}</h2>
      <ul>
        {checks.map((check) => (
          <CheckLine key={check.kind} check={check} jump={jump} />
        ))}
      </ul>
    </section>
  );
}

function CheckLine({
  check,
  jump,
}: {
  check: Check;
  jump: (place: CheckPlace) => void;
}): ReactNode {
  const { t } = useTranslation();
  const rest = check.places.length - MOST_PLACES;
  return (
    <li className={styles['check']} data-ok={check.ok}>
      {check.ok ? <Tick aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
      <div>
        <CheckWords check={check} />
        {check.places.slice(0, MOST_PLACES).map((place) => (
          <PlaceLine key={JSON.stringify(place)} place={place} jump={jump} />
        ))}
        {rest > 0 && <span className={styles['more']}>{t('checks.more', { count: rest })}</span>}
      </div>
    </li>
  );
}

function CheckWords({ check: { kind, ok, seen, faults } }: { check: Check }): ReactNode {
  const { t } = useTranslation();
  switch (kind) {
    case 'awaiting':
      return ok ? t('checks.awaitingOk', { count: seen }) : t('checks.awaiting', { count: faults });
    case 'captions':
      return ok ? t('checks.captionsOk', { count: seen }) : t('checks.captions', { count: faults });
    case 'credits':
      return ok ? t('checks.creditsOk') : t('checks.credits', { count: faults });
    case 'headline':
    case 'author':
    case 'body':
    case 'comma':
      return t(ok ? `checks.${kind}Ok` : `checks.${kind}`);
    default:
      return assertNever(kind, 'check');
  }
}

function PlaceLine({
  place,
  jump,
}: {
  place: CheckPlace;
  jump: (place: CheckPlace) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={styles['place']}>
      <button type="button" onClick={() => jump(place)}>
        <PlaceWords place={place} />
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

function PlaceWords({ place }: { place: CheckPlace }): ReactNode {
  const { t } = useTranslation();
  switch (place.at) {
    case 'field':
      return t(`checks.go.${place.field}`);
    case 'body':
      return t('checks.go.body');
    case 'figure':
      return t('checks.goFigure', { n: place.figure + 1 });
    case 'text':
      return t('checks.goText', { quote: place.quote, n: place.paragraph });
    default:
      return assertNever(place, 'place');
  }
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
