import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { neighboursOf, type WordContext } from '#domain/spoken/dictionary/word-context';
import type { FoundWord } from './find-word.ts';
import styles from './choice-box.module.css';

/** How far a reading is remembered; null: it is not. */
export type Memory = { readonly context: WordContext | null } | null;

type RememberWordProps = { word: FoundWord; onMemory: (memory: Memory) => void };

/** "Nhớ cho đài này", and where: beside the words that stand there now, or everywhere. */
export function RememberWord({ word: { block, segment }, onMemory }: RememberWordProps): ReactNode {
  const { t } = useTranslation();
  const group = useId();
  const { written, from, to } = segment;
  const { before, after } = neighboursOf(block.written, from, to);
  const places = [
    ...(after === null ? [] : [place('before', after, { before: [], after: [after] })]),
    ...(before === null ? [] : [place('behind', before, { before: [before], after: [] })]),
    place('everywhere', written, null),
  ];
  // Beside "Huyện ủy" is the safer guess; where only the words in front tell something, a person says so.
  const [chosen, setChosen] = useState(after === null ? 'everywhere' : 'before');
  const [on, setOn] = useState(false);
  const tell = (isOn: boolean, name: string): void => {
    setOn(isOn);
    setChosen(name);
    const context = places.find((each) => each.name === name)?.context ?? null;
    onMemory(isOn ? { context } : null);
  };
  return (
    <div className={styles['memory']}>
      <label className={styles['remember']}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => tell(event.currentTarget.checked, chosen)}
        />
        <span>{t('reading.choice.remember')}</span>
      </label>
      {on && (
        <fieldset ref={bringIntoSight} className={styles['places']}>
          <legend className={styles['hidden']}>{t('reading.choice.where')}</legend>
          {places.map(({ name, words }) => (
            <label key={name} className={styles['place']}>
              <input
                type="radio"
                name={group}
                checked={name === chosen}
                onChange={() => tell(true, name)}
              />
              <span lang="vi">{t(`reading.choice.places.${name}`, { words })}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** With large letters the box is higher than its room: what a tick has just offered must not lie below its edge. */
function bringIntoSight(places: HTMLElement | null): void {
  places?.scrollIntoView({ block: 'nearest' });
}

type PlaceName = 'before' | 'behind' | 'everywhere';

function place(name: PlaceName, words: string, context: WordContext | null) {
  return { name, words, context };
}
