import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '#domain/contract/history';
import { SelectField } from '../../../components/fields/select-field.tsx';
import type { Choice } from '../../../state/life/timeline.ts';
import { wordWhen } from './when.ts';

type TextChoiceProps = {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChoose: (source: TextSource) => void;
};

/** One of the bulletin's texts. */
export function TextChoice({ label, choices, value, onChoose }: TextChoiceProps): ReactNode {
  const name = useChoiceName();
  return (
    <SelectField
      label={label}
      value={value}
      options={choices.map((choice) => ({ value: choice.key, label: name(choice) }))}
      onChoose={(chosen) => {
        const choice = choices.find(({ key }) => key === chosen);
        if (choice !== undefined) onChoose(choice.source);
      }}
    />
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
