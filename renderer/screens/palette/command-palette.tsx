import { Dialog } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandId, commandFacts } from '#domain/commands';
import { Keys } from '../../components/keys.tsx';
import { useFocusBack } from '../../components/frames/use-focus-back.ts';
import { runCommand } from '../../commands.ts';
import { nextIndex } from '../desk/list-keys.ts';
import { useStage } from '../../state/stage.ts';
import styles from './command-palette.module.css';
import { findCommands } from './find-commands.ts';

/** Ctrl+K: every command that makes sense here, found by its words, with or without accents. */
export function CommandPalette(): ReactNode {
  const { t } = useTranslation();
  const open = useStage((stage) => stage.paletteOpen);
  const { onOpenAutoFocus, onCloseAutoFocus } = useFocusBack();
  const chosen = useRef<CommandId | null>(null);
  const choose = (command: CommandId): void => {
    chosen.current = command;
    useStage.setState({ paletteOpen: false });
  };
  // The palette goes first: the command finds the focus where it was.
  const onClosed = (event: Event): void => {
    onCloseAutoFocus(event);
    const command = chosen.current;
    chosen.current = null;
    if (command !== null) runCommand(command);
  };
  return (
    <Dialog.Root open={open} onOpenChange={(paletteOpen) => useStage.setState({ paletteOpen })}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['veil']} />
        <Dialog.Content
          className={styles['box']}
          aria-describedby={undefined}
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={onClosed}
        >
          <Dialog.Title className="visually-hidden">{t('palette.title')}</Dialog.Title>
          <Finder choose={choose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type Choose = (command: CommandId) => void;

function Finder({ choose }: { choose: Choose }): ReactNode {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = findCommands(query);
  const current = Math.min(chosen, found.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const command = found[current]?.id;
    if (event.key === 'Enter' && command !== undefined) {
      event.preventDefault();
      choose(command);
      return;
    }
    // Home and End are the field's own.
    const arrow = event.key.startsWith('Arrow') || event.key.startsWith('Page');
    const next = arrow ? nextIndex(event.key, current, found.length, 8) : null;
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  };
  return (
    <>
      <input
        className={styles['field']}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${current}` : undefined}
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        spellCheck={false}
        autoComplete="off"
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="visually-hidden" aria-live="polite">
        {t('palette.found', { count: found.length })}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot be searched */}
      <div id={list} className={styles['list']} role="listbox" aria-label={t('palette.title')}>
        {found.map(({ id, label }, index) => (
          <Option
            key={id}
            id={`${list}-${index}`}
            command={id}
            label={label}
            selected={index === current}
            choose={choose}
          />
        ))}
        {found.length === 0 && <p className={styles['nothing']}>{t('palette.nothing')}</p>}
      </div>
    </>
  );
}

type OptionProps = {
  id: string;
  command: CommandId;
  label: string;
  selected: boolean;
  choose: Choose;
};

function Option({ id, command, label, selected, choose }: OptionProps): ReactNode {
  const { shortcut } = commandFacts(command);
  return (
    <button
      type="button"
      id={id}
      ref={(option) => {
        if (selected) option?.scrollIntoView({ block: 'nearest' });
      }}
      className={styles['option']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to the combobox's listbox
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      onClick={() => choose(command)}
    >
      {label}
      {shortcut !== undefined && <Keys shortcut={shortcut} />}
    </button>
  );
}
