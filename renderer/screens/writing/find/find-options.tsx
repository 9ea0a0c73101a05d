import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { useFind } from '../../../state/writing/find.ts';
import styles from './find-bar.module.css';

const optionNames = ['matchCase', 'matchMarks', 'wholeWords'] as const;

/** What makes a difference between two words. */
export function FindOptionsLine(): ReactNode {
  const { t } = useTranslation();
  const options = useFind((find) => find.options);
  return (
    <div className={styles['options']}>
      {optionNames.map((name) => (
        <Button
          key={name}
          kind="quiet"
          className={styles['option'] ?? ''}
          aria-label={t(`find.${name}Full`)}
          title={t(`find.${name}Full`)}
          aria-pressed={options[name]}
          onClick={() => useFind.setState({ options: { ...options, [name]: !options[name] } })}
        >
          {t(`find.${name}`)}
        </Button>
      ))}
    </div>
  );
}
