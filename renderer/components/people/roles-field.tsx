import { Check } from 'lucide-react';
import { Checkbox } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles as allRoles } from '#domain/people/accounts';
import styles from './roles-field.module.css';

type RolesFieldProps = {
  label: string;
  hint?: string;
  roles: readonly Role[];
  /** Cannot be taken away here. */
  fixed?: Role;
  onRoles: (roles: readonly Role[]) => void;
};

/** What somebody does at the station: each role with a word on what it may. */
export function RolesField({ label, hint, roles, fixed, onRoles }: RolesFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['field']}>
      <legend>{label}</legend>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {allRoles.map((role) => (
        <Tick
          key={role}
          words={t(`people.roles.${role}`)}
          hint={t(`people.does.${role}`)}
          ticked={roles.includes(role)}
          disabled={role === fixed}
          onTick={(ticked) =>
            onRoles(allRoles.filter((one) => (one === role ? ticked : roles.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}

type TickProps = {
  words: string;
  hint?: string;
  ticked: boolean;
  disabled?: boolean;
  onTick: (ticked: boolean) => void;
};

/** A box to be ticked, as large as its words. */
export function Tick({ words, hint, ticked, disabled = false, onTick }: TickProps): ReactNode {
  const id = useId();
  return (
    <div className={styles['tick']} data-disabled={disabled || undefined}>
      <Checkbox.Root
        id={id}
        className={styles['box']}
        checked={ticked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onCheckedChange={(now) => onTick(now === true)}
      >
        <span className={styles['mark']}>
          <Checkbox.Indicator asChild>
            <Check aria-hidden="true" />
          </Checkbox.Indicator>
        </span>
      </Checkbox.Root>
      <label htmlFor={id}>{words}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles['does']}>
          {hint}
        </span>
      )}
    </div>
  );
}
