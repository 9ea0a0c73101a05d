import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '#domain/history-contract';
import type { Choice } from '../../../state/timeline.ts';
import styles from './history-reader.module.css';
import { wordWhen } from './when.ts';

type TextChoiceProps = {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChoose: (source: TextSource) => void;
};

/** One of the bulletin's texts, from the system's own list. */
export function TextChoice({ label, choices, value, onChoose }: TextChoiceProps): ReactNode {
  const id = useId();
  const name = useChoiceName();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(({ key }) => key === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen.source);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {name(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

function useChoiceName(): (choice: Choice) => string {
  const { t } = useTranslation();
  return (choice) => {
    switch (choice.kind) {
      case 'working':
        return t('history.working');
      case 'revision': {
        const { number, at } = choice;
        const revision = t('history.revision', { number });
        return at === null ? revision : `${revision} · ${wordWhen(at)}`;
      }
      case 'checkpoint': {
        const { at, by } = choice;
        const copy = t('history.copy', { when: wordWhen(at) });
        return by === '' ? copy : `${copy} · ${by}`;
      }
      default:
        return choice satisfies never;
    }
  };
}
