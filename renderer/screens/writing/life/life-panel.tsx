import { Dialog } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../../components/use-focus-back.ts';
import type { LiveReading } from '../../../state/live-reading.ts';
import { type AskedStep, closeStep, useLifePanel } from '../../../state/life-panel.ts';
import type { Visit } from '../../../state/visit.ts';
import { AirForm } from './air-form.tsx';
import styles from './life-panel.module.css';
import { PhoneForm } from './phone-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import { stepLabels } from './steps.ts';
import { SubmitForm } from './submit-form.tsx';

type LifePanelProps = { visit: Visit; reading: LiveReading };

/** What a step of the bulletin's life asks, in a panel beside the sheet. Nothing is done before it says so. */
export function LifePanel({ visit, reading }: LifePanelProps): ReactNode {
  const { t } = useTranslation();
  const asked = useLifePanel((panel) => panel.asked);
  const focus = useFocusBack();
  // What was asked about this bulletin is not asked about the next one: each has a room of its own.
  useEffect(() => closeStep, []);
  return (
    <Dialog.Root open={asked !== null} onOpenChange={(open) => (open ? undefined : closeStep())}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['veil']} />
        <Dialog.Content
          className={styles['panel']}
          aria-describedby={undefined}
          onKeyDown={sendByKey}
          {...focus}
        >
          {asked !== null && (
            <>
              <Dialog.Title className={styles['title']}>{t(stepLabels[asked])}</Dialog.Title>
              <Form asked={asked} visit={visit} reading={reading} />
            </>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Form({ asked, visit, reading }: LifePanelProps & { asked: AskedStep }): ReactNode {
  switch (asked) {
    case 'submit':
      return <SubmitForm visit={visit} reading={reading} />;
    case 'phone':
      return <PhoneForm visit={visit} />;
    case 'air':
      return <AirForm visit={visit} />;
    case 'withdraw':
    case 'correct':
      return <ReasonForm step={asked} visit={visit} />;
    default:
      return asked satisfies never;
  }
}

/** The keys that asked also answer, from any field of the form. */
function sendByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  // Not on to the room, where the same keys would ask once more.
  event.stopPropagation();
  if (!event.repeat) event.currentTarget.querySelector('form')?.requestSubmit();
}
