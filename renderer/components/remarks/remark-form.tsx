import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { begun, type BegunPlace } from '../../state/writing/begun-words.ts';
import { focusBack } from '../../state/focus.ts';
import { tellError } from '../../state/toasts.ts';
import { Button } from '../button.tsx';
import { TextArea } from '../fields/text-field.tsx';
import styles from './remarks.module.css';

/** In characters: a screenful of remark. */
const USUAL = 2_000;

type RemarkFormProps = {
  /** Names the place: what is begun here and not sent is kept under it. */
  where: BegunPlace;
  /** The words meant; empty: the whole bulletin, or an answer. */
  quote?: string;
  label: string;
  placeholder: string;
  send: string;
  /** Resolves when it is stored; the words stay in the field otherwise. */
  onSend: (body: string) => Promise<unknown>;
  onClose: () => void;
};

/** A few words about a passage, or an answer; Ctrl+Enter sends, Escape puts it aside. */
export function RemarkForm(props: RemarkFormProps): ReactNode {
  const { where, quote = '', label, placeholder, send, onSend, onClose } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [body, setBody] = useState(() => begun.words(where));
  const [sending, setSending] = useState(false);
  useLayoutEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector('textarea')?.focus();
    // Once what asked for it is there again.
    return () => void requestAnimationFrame(() => focusBack(before));
  }, []);
  const submit = async (): Promise<void> => {
    if (body.trim() === '' || sending) return;
    setSending(true);
    try {
      await onSend(body.trim());
      begun.keep(where, '');
      onClose();
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(tellError);
      }}
    >
      {quote !== '' && <p className={styles['quote']}>{t('remarks.quoted', { quote })}</p>}
      <TextArea
        name="remark"
        lang="vi"
        usual={USUAL}
        label={label}
        placeholder={placeholder}
        defaultValue={body}
        onKeyDown={(event) => onKey(event, onClose, () => void submit().catch(tellError))}
        onText={(words) => {
          begun.keep(where, words);
          setBody(words);
        }}
      />
      <div className={styles['answers']}>
        <Button type="submit" disabled={body.trim() === '' || sending}>
          {send}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('remarks.dismiss')}
        </Button>
      </div>
    </form>
  );
}

/** In a remark these keys are the remark's; elsewhere Ctrl+Enter sends the bulletin. */
function onKey(event: KeyboardEvent, close: () => void, send: () => void): void {
  if (event.nativeEvent.isComposing) return;
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (event.key !== 'Escape' && !sends) return;
  event.preventDefault();
  event.stopPropagation();
  if (sends) send();
  else close();
}
