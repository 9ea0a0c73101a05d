import { create } from 'zustand';
import {
  type Sheet,
  renderPasscodeSlip,
  renderStationSheet,
} from '#domain/publishing/station-sheet';
import { desktop } from '../../desktop.ts';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { currentSettings } from '../settings.ts';

/**
 * The station's sheet while it is on the screen: the only place where its code is. It stands in the place
 * of every screen until the person says that it is put away.
 */

export type ShownSheet = {
  readonly name: string;
  readonly recoveryCode: string;
  readonly stationFingerprint: string;
  /** An older sheet was used up by this one. */
  readonly replaces: boolean;
  /** Where it leads, once it is put away. */
  readonly onward: (to: 'desk' | 'accounts') => Promise<unknown>;
};

export const useSheet = create<{ shown: ShownSheet | null }>(() => ({ shown: null }));

export function stationPaper(shown: ShownSheet): Sheet {
  const { stationName, parentName } = currentSettings();
  const day = new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date());
  return renderStationSheet({ ...shown, stationName, parentName, day });
}

export function passcodePaper(name: string, oneTimePasscode: string): Sheet {
  return renderPasscodeSlip({ stationName: currentSettings().stationName, name, oneTimePasscode });
}

/** The words that tell it; null: the person closed the dialog. */
export async function printSheet({ html, title }: Sheet): Promise<string | null> {
  const { printed } = await desktop.call('paper:print', { html, title });
  return printed ? i18n.t('sheet.printed') : null;
}

export async function saveSheet({ html, title }: Sheet): Promise<string | null> {
  const suggestedName = `${i18n.t('sheet.fileName')}.pdf`;
  const { name } = await desktop.call('paper:save', { html, title, suggestedName });
  return name === null ? null : i18n.t('sheet.saved', { name });
}

export async function putSheetAway(to: 'desk' | 'accounts'): Promise<void> {
  const { shown } = useSheet.getState();
  useSheet.setState({ shown: null });
  if (shown === null) return;
  const { stationFingerprint } = shown;
  // A sheet that could not be noted is asked for again at the desk; nobody is kept from it meanwhile.
  await Promise.all([newsroom.call('station:keepSheet', { stationFingerprint }), shown.onward(to)]);
}
