import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '#domain/settings';
import { readText } from '#domain/spoken/read';
import { spokenText } from '#domain/spoken/spoken-text';
import { formatDuration } from '#domain/spoken/pace/duration';
import { secondsOf } from '#domain/spoken/pace/time';
import { TextArea } from '../../components/fields/text-field.tsx';
import { noWords } from '../../state/reading/dictionary.ts';
import { dictionaryQuery, settingsQuery } from '../../state/queries.ts';
import styles from './side-panels.module.css';

/** A sentence, and how the station reads it now. Nothing is asked of the newsroom: the page can read. */
export function TryPanel(): ReactNode {
  const { t } = useTranslation();
  const { houseStyle: style, readingSpeed } = useQuery(settingsQuery).data ?? defaultSettings;
  const dictionary = useQuery(dictionaryQuery).data?.entries ?? noWords;
  const [typed, setTyped] = useState<string>(t('dictionary.example'));
  const text = useDeferredValue(typed);
  const said = spokenText(readText(text, { style, dictionary }));
  return (
    <section className={styles['panel']}>
      <h2>{t('dictionary.try')}</h2>
      <TextArea
        name="try"
        lang="vi"
        maxLength={2000}
        label={t('dictionary.tryLabel')}
        defaultValue={typed}
        onText={setTyped}
      />
      <div aria-live="polite">
        <span className={styles['label']}>
          {t('dictionary.said')} · {formatDuration(secondsOf(said, readingSpeed))}
        </span>
        <p className={styles['said']} lang="vi">
          {said}
        </p>
      </div>
    </section>
  );
}
