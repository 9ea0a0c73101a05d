import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryRow } from '#domain/contract/dictionary';
import {
  dictionaryKind,
  type DictionaryWord,
  dictionaryWord,
} from '#domain/spoken/dictionary/word';
import { contextOf } from '#domain/spoken/dictionary/word-context';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/fields/segmented.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { storeWord } from '../../state/reading/dictionary.ts';
import { useBegunFields } from '../../state/writing/begun-fields.ts';
import { BESIDE, type BegunPlace } from '../../state/writing/begun-words.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './word-form.module.css';

type WordFormProps = { editing: DictionaryRow | null; onDone: () => void };

type FieldName = 'written' | 'spoken' | 'note' | 'standsBefore' | 'standsAfter';
type Draft = Readonly<Record<FieldName, string>> & { readonly kind: Kind };

const NEW: Draft = {
  written: '',
  spoken: '',
  kind: 'word',
  note: '',
  standsBefore: '',
  standsAfter: '',
};

/** One word is added at a time; one that is being changed stands in the list as it was. */
const ADDED: BegunPlace = { bulletin: BESIDE, purpose: 'word' };

/** A word to be added, or the one that is being changed. */
export function WordForm({ editing, onDone }: WordFormProps): ReactNode {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, begin } = useDraft(editing);
  // The fields are the person's own: another round begins with fresh ones.
  const [round, setRound] = useState(0);
  const { standsAfter, standsBefore, ...plain } = draft;
  const read = dictionaryWord.safeParse({ ...plain, ...contextOf(standsAfter, standsBefore) });
  const store = async (): Promise<void> => {
    if (!read.success || !(await storeWord(read.data, editing))) return;
    begin();
    setRound(round + 1);
    onDone();
  };
  useLayoutEffect(() => {
    // The fresh fields: those of the round before are gone by now, and the focus with them.
    if (round > 0) form.current?.querySelector('input')?.focus();
  }, [round]);
  const field = (name: FieldName, hint: string): ReactNode => (
    <TextField
      key={`${name} ${round}`}
      name={name}
      lang="vi"
      label={t(`dictionary.${name}`)}
      placeholder={hint}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the person has just asked to change it
      autoFocus={name === 'spoken' && editing !== null}
      defaultValue={draft[name]}
      onText={(text) => change({ [name]: text })}
    />
  );
  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        store().catch(tellError);
      }}
    >
      {field('written', t('dictionary.writtenHint'))}
      {field('spoken', t('dictionary.spokenHint'))}
      {field('standsBefore', t('dictionary.standsBeforeHint'))}
      {field('standsAfter', t('dictionary.standsAfterHint'))}
      <KindField kind={draft.kind} onKind={(kind) => change({ kind })} />
      {field('note', t('dictionary.noteHint'))}
      <div className={styles['answers']}>
        {editing !== null && <Button onClick={onDone}>{t('dictionary.dismiss')}</Button>}
        <Button type="submit" kind="primary" disabled={!read.success}>
          {t(editing === null ? 'dictionary.add' : 'dictionary.change')}
        </Button>
      </div>
    </form>
  );
}

/** The word as it stands in the fields; a new one that was begun is there again. */
function useDraft(editing: DictionaryRow | null) {
  const begun = useBegunFields<Draft>(ADDED, () => NEW);
  const [draft, setDraft] = useState<Draft>(() =>
    editing === null
      ? { ...begun.opened, kind: dictionaryKind.catch('word').parse(begun.opened.kind) }
      : draftOf(editing),
  );
  return {
    draft,
    change: (part: Partial<Draft>): void => {
      const next = { ...draft, ...part };
      setDraft(next);
      if (editing === null) begun.keep(next);
    },
    begin: (): void => {
      setDraft(NEW);
      if (editing === null) begun.forget();
    },
  };
}

function draftOf(editing: DictionaryRow): Draft {
  const { written, spoken, kind, note } = editing;
  return { written, spoken, kind, note, ...placesOf(editing) };
}

/** The neighbours of an entry, as a person writes a list of them. */
function placesOf({ context }: DictionaryRow) {
  const { before = [], after = [] } = context ?? {};
  return { standsAfter: before.join(', '), standsBefore: after.join(', ') };
}

type Kind = DictionaryWord['kind'];

function KindField({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div>
      <span aria-hidden="true" className={styles['label']}>
        {t('dictionary.kind')}
      </span>
      <Segmented
        label={t('dictionary.kind')}
        value={kind}
        options={dictionaryKind.options.map((value) => ({
          value,
          label: t(`dictionary.kinds.${value}`),
        }))}
        onChoose={onKind}
      />
    </div>
  );
}
