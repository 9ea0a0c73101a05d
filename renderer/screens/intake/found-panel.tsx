import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { intakeChangeKinds, type IntakeChange, type Proposal } from '#domain/intake/proposal';
import styles from './found-panel.module.css';

/** A file with a thousand doubled spaces is told by its first lines and the number of the rest. */
const MOST_CHANGES = 40;

/** What was recognised, and every change that was made to the words: nothing is changed in silence. */
export function FoundPanel({ proposal }: { proposal: Proposal }): ReactNode {
  const { t } = useTranslation();
  const { byline, photoCredit } = proposal.fields;
  const found = [
    [t('intake.author'), byline.author],
    [t('intake.unit'), byline.unit],
    [t('intake.photoCredit'), photoCredit],
  ] as const;
  const numbered = proposal.changes.map((change, number) => ({ ...change, number }));
  const groups = intakeChangeKinds
    .map((kind) => ({ kind, changes: numbered.filter((change) => change.kind === kind) }))
    .filter(({ changes }) => changes.length > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: keys must reach it
    <aside className={styles['panel']} tabIndex={0} aria-label={t('intake.changes')}>
      <h2>{t('intake.found')}</h2>
      <dl className={styles['found']}>
        {found.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-none={value === ''}>{value === '' ? t('intake.none') : value}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('intake.changes')}</h2>
      <p className={styles['hint']}>
        {t(groups.length === 0 ? 'intake.noChanges' : 'intake.changesHint')}
      </p>
      {groups.map(({ kind, changes }) => (
        <section key={kind}>
          <h3>
            {t(`intake.kinds.${kind}`)} <span className={styles['count']}>{changes.length}</span>
          </h3>
          <ul>
            {changes.slice(0, MOST_CHANGES).map((change) => (
              <ChangeLine key={change.number} change={change} />
            ))}
          </ul>
          {changes.length > MOST_CHANGES && (
            <p className={styles['hint']}>
              {t('intake.more', { count: changes.length - MOST_CHANGES })}
            </p>
          )}
        </section>
      ))}
    </aside>
  );
}

function ChangeLine({ change: { line, before, after } }: { change: IntakeChange }): ReactNode {
  const { t } = useTranslation();
  const moved = before === after || after === '';
  return (
    <li className={styles['change']}>
      <span className={styles['line']}>{t('intake.line', { line })}</span>
      {!moved && (
        <del>
          <span className="visually-hidden">{t('intake.before')} </span>
          <Visible text={before} />
        </del>
      )}
      {moved ? (
        <span>
          <Visible text={before} />
        </span>
      ) : (
        <ins>
          <span className="visually-hidden">{t('intake.after')} </span>
          <Visible text={after} />
        </ins>
      )}
    </li>
  );
}

/** Shows what is only white: spaces, no-break spaces and line breaks that a person could not tell apart. */
function Visible({ text }: { text: string }): ReactNode {
  return text
    .replace(/^[ \u00a0\t]{3,}|[ \u00a0\t]{3,}$/gu, '␣…')
    .replace(/[ \u00a0\t]{2,}/gu, (run) => '␣'.repeat(Math.min(run.length, 4)))
    .replace(/\r?\n/g, '⏎ ');
}
