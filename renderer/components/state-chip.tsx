import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinState } from '#domain/bulletin';
import styles from './state-chip.module.css';

/** A bulletin's state, in its word and its colour. */
export function StateChip({ state }: { state: BulletinState }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={`${styles['chip']} ${styles[state]}`}>{t(`bulletin.states.${state}`)}</span>
  );
}
