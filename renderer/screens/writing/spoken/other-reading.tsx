import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dictionaryWord } from '#domain/spoken/dictionary/word';
import { Button } from '../../../components/button.tsx';
import styles from './choice-box.module.css';

type OtherReadingProps = { spoken: string; onTake: (spoken: string) => void };

/** "Cách đọc khác…": whatever a person wants to hear. */
export function OtherReading({ spoken, onTake }: OtherReadingProps): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <button
        type="button"
        className={styles['choice']}
        data-choice="other"
        onClick={() => setText(spoken)}
      >
        {t('reading.choice.other')}
      </button>
    );
  // As the dictionary keeps it: one line, composed, not empty.
  const read = dictionaryWord.shape.spoken.safeParse(text);
  return (
    <form
      className={styles['other']}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.success) onTake(read.data);
      }}
    >
      <input
        type="text"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for it
        autoFocus
        lang="vi"
        spellCheck={false}
        autoComplete="off"
        aria-label={t('reading.choice.otherLabel')}
        defaultValue={spoken}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!read.success}>
        {t('reading.choice.take')}
      </Button>
    </form>
  );
}
