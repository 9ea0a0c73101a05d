import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import { Avatar } from '../../components/people/avatar.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { beginsWith, wordRoles } from '../../state/people/words.ts';
import styles from './people-grid.module.css';

type PeopleGridProps = {
  people: readonly Person[];
  /** Who has the focus at first. */
  expected: string | null;
  onChoose: (id: string) => void;
};

/** Everybody as a large button: by mouse, by arrows, or by a letter of the name. */
export function PeopleGrid({ people, expected, onChoose }: PeopleGridProps): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  const list = useRef<HTMLUListElement>(null);
  const start = Math.max(
    0,
    people.findIndex(({ id }) => id === expected),
  );
  const [current, setCurrent] = useState(start);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextPerson(event.key, current, people, columnsOf(list.current));
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section className={styles['section']} aria-labelledby="lock-who">
      <h2 id="lock-who">{t('lock.who')}</h2>
      <ul ref={list} className={styles['people']} aria-label={t('lock.people')}>
        {people.map(({ id, name, roles }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles['person']}
              tabIndex={index === current ? 0 : -1}
              ref={index === start ? first : undefined}
              onKeyDown={onKeyDown}
              onFocus={() => setCurrent(index)}
              onClick={() => onChoose(id)}
            >
              <Avatar name={name} large />
              <span className={styles['words']}>
                <span className={styles['name']}>{name}</span>
                <span className={styles['roles']}>{wordRoles(roles)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{t('lock.peopleHint')}</p>
    </section>
  );
}

function columnsOf(list: HTMLElement | null): number {
  if (list === null) return 1;
  return getComputedStyle(list).gridTemplateColumns.split(' ').length;
}

/** Where a key leads; null: it is not for the list. */
function nextPerson(
  key: string,
  current: number,
  people: readonly Person[],
  columns: number,
): number | null {
  const last = people.length - 1;
  const steps: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowLeft: current - 1,
    ArrowDown: current + columns,
    ArrowUp: current - columns,
    Home: 0,
    End: last,
  };
  const step = steps[key];
  if (step !== undefined) return step < 0 || step > last ? current : step;
  return Array.from(key).length === 1 && key !== ' ' ? byLetter(key, current, people) : null;
}

/** The next one after `current`, so that the same letter goes through all of them. */
function byLetter(letter: string, current: number, people: readonly Person[]): number | null {
  const turn = people.map((_person, index) => (current + 1 + index) % people.length);
  for (const kind of ['given', 'other'] as const) {
    const found = turn.find((index) => beginsWith(people[index]?.name ?? '', letter) === kind);
    if (found !== undefined) return found;
  }
  return null;
}
