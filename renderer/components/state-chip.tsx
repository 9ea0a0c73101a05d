import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinState } from '#domain/bulletin';
import styles from './state-chip.module.css';

type StateChipProps = {
  state: BulletinState;
  /** Where more is known than the state's own word says. */
  words?: string;
};

/** A bulletin's state, in its word and its colour. */
export function StateChip({ state, words }: StateChipProps): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={`${styles['chip']} ${styles[state]}`}>
      {words ?? t(`bulletin.states.${state}`)}
    </span>
  );
}
