import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../../../components/frames/drawer.tsx';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { type AskedStep, closeStep, useLifePanel } from '../../../state/life/panel.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { AirForm } from './air-form.tsx';
import { PhoneForm } from './phone-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import { stepLabels } from './steps.ts';
import { SubmitForm } from './submit-form.tsx';

type LifePanelProps = { visit: Visit; reading: LiveReading };

/** What a step of the bulletin's life asks, in a panel beside the sheet. Nothing is done before it says so. */
export function LifePanel({ visit, reading }: LifePanelProps): ReactNode {
  const { t } = useTranslation();
  const asked = useLifePanel((panel) => panel.asked);
  // What was asked about this bulletin is not asked about the next one: each has a room of its own.
  useEffect(() => closeStep, []);
  return (
    <Drawer
      title={asked === null ? null : t(stepLabels[asked])}
      onClose={closeStep}
      wide
      onKeyDown={sendByKey}
    >
      {asked !== null && <Form asked={asked} visit={visit} reading={reading} />}
    </Drawer>
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
