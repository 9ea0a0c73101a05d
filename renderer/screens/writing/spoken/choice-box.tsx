import { Popover } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '#domain/spoken/segment';
import { i18n } from '../../../i18n/start.ts';
import { rememberWord } from '../../../state/reading/dictionary.ts';
import { tell, tellError } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import type { FoundWord } from './find-word.ts';
import { OtherReading } from './other-reading.tsx';
import { type Memory, RememberWord } from './remember-word.tsx';
import styles from './choice-box.module.css';

type Anchor = { getBoundingClientRect: () => DOMRect };

type ChoiceBoxProps = {
  visit: Visit;
  word: FoundWord;
  /** What the box points at; it is asked again when the page moves. */
  anchor: () => Anchor | null;
  onClose: () => void;
  /** Closed: back to where the person was. */
  onDone: () => void;
};

/** "BTV" đọc thế nào? The readings to choose from, by click or by the keys 1 to 9. */
export function ChoiceBox({ visit, word, anchor, onClose, onDone }: ChoiceBoxProps): ReactNode {
  const { t } = useTranslation();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [memory, setMemory] = useState<Memory>(null);
  const { segment } = word;
  const { written } = segment;
  const give = (spoken: string | null): void => {
    onClose();
    giveReading(visit, word, spoken);
    if (memory !== null && spoken !== null)
      rememberWord(written, spoken, memory.context).catch(tellError);
  };
  const virtual = useRef<Anchor>({
    getBoundingClientRect: () => anchor()?.getBoundingClientRect() ?? new DOMRect(),
  });
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Popover.Anchor virtualRef={virtual} />
      <Popover.Portal>
        <Popover.Content
          ref={box}
          className={styles['box']}
          aria-labelledby={titleId}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          onKeyDown={(event) => chooseByKey(event)}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            box.current?.querySelector<HTMLElement>('[data-choice]')?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onDone();
          }}
        >
          <h2 id={titleId}>{t('reading.choice.title', { written })}</h2>
          <Choices segment={segment} onGive={give} />
          <OtherReading spoken={segment.spoken} onTake={give} />
          {canBeRemembered(written) && <RememberWord word={word} onMemory={setMemory} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type ChoicesProps = { segment: Segment; onGive: (spoken: string | null) => void };

function Choices({ segment, onGive }: ChoicesProps): ReactNode {
  const { t } = useTranslation();
  const choices = segment.choices ?? [segment.spoken];
  return (
    <ul>
      {choices.map((spoken, index) => (
        <li key={spoken}>
          <Choice n={index + 1} onChoose={() => onGive(spoken)}>
            {spoken}
          </Choice>
        </li>
      ))}
      {segment.kind === 'reading' && (
        <li>
          <Choice n={choices.length + 1} onChoose={() => onGive(null)}>
            {t('reading.choice.back')}
          </Choice>
        </li>
      )}
    </ul>
  );
}

type ChoiceProps = { n: number; onChoose: () => void; children: ReactNode };

function Choice({ n, onChoose, children }: ChoiceProps): ReactNode {
  return (
    <button type="button" className={styles['choice']} data-choice={n} onClick={onChoose}>
      {children}
      {n <= 9 && <kbd aria-hidden="true">{n}</kbd>}
    </button>
  );
}

function giveReading(visit: Visit, { block, segment }: FoundWord, spoken: string | null): void {
  const { from, to, written } = segment;
  const given = visit.editor?.giveReading({ path: block.path, from, to, written }, spoken) ?? false;
  if (!given) tell(i18n.t('reading.choice.moved'));
  // What was chosen shows at once, and not when typing would have paused.
  else visit.snapshot();
}

/** Words, not figures: "3/7" means another thing each time it is written. */
function canBeRemembered(written: string): boolean {
  return /\p{L}/u.test(written) && !/\d/.test(written);
}

/** The digits choose, the arrows walk; in the field for another reading both are the field's own. */
function chooseByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
  // Among the places to remember a word in, the arrows are the group's own.
  if (
    event.target instanceof HTMLInputElement &&
    event.target.type === 'radio' &&
    event.key.startsWith('Arrow')
  )
    return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choice]')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = choices.findIndex((choice) => choice === document.activeElement);
  const chosen = choices.find((choice) => choice.dataset['choice'] === event.key);
  if (chosen === undefined && step === undefined) return;
  event.preventDefault();
  if (chosen !== undefined) chosen.click();
  else if (step !== undefined) choices.at((at + step) % choices.length)?.focus();
}
