import { Square, Volume2 } from 'lucide-react';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { voice } from '../../state/reading/voice.ts';
import { Button } from '../button.tsx';
import styles from './listen-button.module.css';

/** "Nghe thử", and what it is for; where there is no voice it says so. `paragraphs` is asked when pressed. */
export function ListenButton({ paragraphs }: { paragraphs: () => readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const { available, at } = useStore(voice.store);
  const note = useId();
  useEffect(() => voice.follow(), []);
  const isListening = at !== null;
  return (
    <span className={styles['listen']}>
      <Button
        disabled={available !== true}
        aria-describedby={note}
        onClick={() => (isListening ? voice.stop() : voice.listen(paragraphs()))}
      >
        {isListening ? <Square aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
        {t(isListening ? 'prompter.listen.stop' : 'prompter.listen.start')}
      </Button>
      <span id={note} className={styles['note']}>
        {t(available === false ? 'prompter.listen.none' : 'prompter.listen.note')}
      </span>
    </span>
  );
}
