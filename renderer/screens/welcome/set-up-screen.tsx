import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain/people/accounts';
import { Button } from '../../components/button.tsx';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import { Fault } from '../../components/notices/fault.tsx';
import { useBegunFields } from '../../state/writing/begun-fields.ts';
import { BESIDE, type BegunPlace } from '../../state/writing/begun-words.ts';
import { currentSettings } from '../../state/settings.ts';
import { setUpStation } from '../../state/people/set-up.ts';
import { goToDesk } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import { type FirstPerson, PersonStep } from './person-step.tsx';
import { type StationNames, StationStep } from './station-step.tsx';
import styles from './set-up.module.css';

const everything: readonly Role[] = [
  'reporter',
  'editor',
  'approver',
  'announcer',
  'administrator',
];

const SET_UP: BegunPlace = { bulletin: BESIDE, purpose: 'set-up' };

function usualNames() {
  const { stationName, parentName, defaultUnit } = currentSettings();
  return { stationName, parentName, defaultUnit, name: '' };
}

/** "Lập đài": the station, its first administrator, and then the sheet, which is a screen of its own. */
export function SetUpScreen(): ReactNode {
  const { t } = useTranslation();
  const [step, setStep] = useState<1 | 2>(1);
  const { station, setStation, person, setPerson } = useBegunStation();
  const attempt = usePasscodeTry();
  const name = step === 1 ? station.stationName : person.name;
  const named = name.trim() !== '';
  const ready = named && (step === 1 || person.passcode !== null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!ready || attempt.trying) return;
    if (step === 1) setStep(2);
    else void attempt.run(() => setUpStation(station, person));
  };
  return (
    <main className={styles['screen']}>
      <form className={styles['card']} onSubmit={onSubmit}>
        <p className={styles['step']}>{t('setUp.step', { at: step, total: 3 })}</p>
        {step === 1 ? (
          <StationStep station={station} onStation={setStation} />
        ) : (
          <PersonStep person={person} onPerson={setPerson} />
        )}
        <Fault>{attempt.fault}</Fault>
        {!named && (
          <p className={styles['needed']}>
            {t(step === 1 ? 'setUp.stationNeeded' : 'setUp.nameNeeded')}
          </p>
        )}
        <div className={styles['answers']}>
          <Button type="submit" kind="primary" disabled={!ready || attempt.trying}>
            {t(step === 1 ? 'setUp.next' : attempt.trying ? 'setUp.making' : 'setUp.make')}
          </Button>
          {step === 2 && (
            <Button disabled={attempt.trying} onClick={() => setStep(1)}>
              {t('setUp.back')}
            </Button>
          )}
          <Button
            kind="quiet"
            disabled={attempt.trying}
            onClick={() => void goToDesk().catch(tellError)}
          >
            {t('setUp.leave')}
          </Button>
        </div>
      </form>
    </main>
  );
}

/** The names that were written before the desk went off are there again. */
function useBegunStation() {
  // Once the station is set up, the newsroom forgets what was begun before anybody had a name.
  const begun = useBegunFields(SET_UP, usualNames);
  const { name: firstName, ...names } = begun.opened;
  const [station, setStation] = useState<StationNames>(names);
  const [person, setPerson] = useState<FirstPerson>({
    name: firstName,
    roles: everything,
    passcode: null,
  });
  // The names alone: no passcode is ever kept.
  const kept = { ...station, name: person.name };
  useEffect(() => begun.keep(kept));
  return { station, setStation, person, setPerson };
}
