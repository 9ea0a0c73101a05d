import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './unknown-box.module.css';

type UnknownBoxProps = { original: unknown; inline: boolean };

export function UnknownBox({ original, inline }: UnknownBoxProps): ReactNode {
  const { t } = useTranslation('editor');
  const label = t('unknown.label', { type: typeOf(original) });
  return inline ? (
    <span className={styles['inline']} title={t('unknown.hint')}>
      {label}
    </span>
  ) : (
    <div className={styles['block']}>
      <strong>{label}</strong> {t('unknown.hint')}
    </div>
  );
}

function typeOf(original: unknown): string {
  const named = typeof original === 'object' && original !== null && 'type' in original;
  return named && typeof original.type === 'string' ? original.type : '?';
}
