import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import look from '../fields/field.module.css';
import styles from './passcode-field.module.css';

type PasscodeFieldProps = {
  label: string;
  /** Said beforehand. */
  hint?: string | undefined;
  /** What is wrong with it, or what is to be waited for. */
  fault?: ReactNode;
  disabled?: boolean;
  field?: Ref<HTMLInputElement> | undefined;
  onEscape?: () => void;
  onText: (text: string) => void;
};

/** A passcode: hidden unless its person wants to see it, with a word where Caps Lock spoils it. */
export function PasscodeField(props: PasscodeFieldProps): ReactNode {
  const { label, hint, fault, disabled = false, field, onEscape, onText } = props;
  const { t } = useTranslation();
  const id = useId();
  const [seen, setSeen] = useState(false);
  const [caps, setCaps] = useState(false);
  const noteCaps = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  const below = [hint, caps ? t('passcode.capsLock') : undefined].filter(Boolean).join(' ');
  return (
    <div className={`${look['field']} ${styles['passcode']}`}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['box']}>
        <input
          ref={field}
          id={id}
          type={seen ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          disabled={disabled}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          onKeyDown={(event) => {
            noteCaps(event);
            if (event.key === 'Escape') onEscape?.();
          }}
          onKeyUp={noteCaps}
          onInput={({ currentTarget: { value } }) => onText(value)}
        />
        <button
          type="button"
          className={styles['eye']}
          aria-pressed={seen}
          title={t(seen ? 'passcode.hide' : 'passcode.show')}
          aria-label={t('passcode.show')}
          onClick={() => setSeen(!seen)}
        >
          {seen ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </button>
      </div>
      <span id={`${id}-hint`} className={styles['hint']}>
        {below}
      </span>
      <span id={`${id}-fault`} className={`${look['fault']} ${styles['fault']}`} role="alert">
        {fault}
      </span>
    </div>
  );
}
