import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryRow } from '#domain/dictionary-contract';
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
import { tellError } from '../../state/toasts.ts';
import styles from './word-form.module.css';

type WordFormProps = { editing: DictionaryRow | null; onDone: () => void };

type FieldName = 'written' | 'spoken' | 'note' | 'standsBefore' | 'standsAfter';

const NEW = { written: '', spoken: '', kind: 'word', note: '' } as const;

/** A word to be added, or the one that is being changed. */
export function WordForm({ editing, onDone }: WordFormProps): ReactNode {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const start = editing ?? NEW;
  const [draft, setDraft] = useState({
    written: start.written,
    spoken: start.spoken,
    kind: start.kind,
    note: start.note,
    ...placesOf(editing),
  });
  // The fields are the person's own: another round begins with fresh ones.
  const [round, setRound] = useState(0);
  const { standsAfter, standsBefore, ...plain } = draft;
  const read = dictionaryWord.safeParse({ ...plain, ...contextOf(standsAfter, standsBefore) });
  const store = async (): Promise<void> => {
    if (!read.success || !(await storeWord(read.data, editing))) return;
    setDraft({ ...NEW, ...placesOf(null) });
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
      onText={(text) => setDraft((now) => ({ ...now, [name]: text }))}
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
      <KindField kind={draft.kind} onKind={(kind) => setDraft((now) => ({ ...now, kind }))} />
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

/** The neighbours of an entry, as a person writes a list of them. */
function placesOf(entry: DictionaryRow | null) {
  const { before = [], after = [] } = entry?.context ?? {};
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
