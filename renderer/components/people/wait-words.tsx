import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Seconds that are counted down for the eye; whoever listens hears once how many there are. */
export function WaitWords({ from, left }: { from: number; left: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <span className="visually-hidden">{t('passcode.wait', { seconds: from })}</span>
      <span aria-hidden="true">{t('passcode.wait', { seconds: left })}</span>
    </>
  );
}
