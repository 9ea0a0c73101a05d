import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#domain/commands';
import { type StationSettings, stationSettings } from '#domain/settings';
import { isOffered, runCommand } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { Drawer } from '../../components/frames/drawer.tsx';
import { Segmented } from '../../components/fields/segmented.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { appFactsQuery, settingsQuery } from '../../state/queries.ts';
import { hasRole, isOpenDesk } from '../../state/people/session.ts';
import { useStage } from '../../state/stage.ts';
import { ScaleField } from './scale-field.tsx';
import styles from './settings-panel.module.css';
import { useLateChange } from './use-late-change.ts';

/** Lines of text the station writes once: a table, drawn by one loop. */
const texts = [
  { key: 'stationName', hint: 'settings.stationNameHint' },
  { key: 'parentName', hint: 'settings.parentNameHint' },
  { key: 'defaultUnit', hint: 'settings.defaultUnitHint' },
] as const;

/** "Cài đặt": a panel at the side, so that what it changes can be seen beside it. */
export function SettingsPanel(): ReactNode {
  const { t } = useTranslation();
  const open = useStage((stage) => stage.settingsOpen);
  const { data: settings } = useQuery(settingsQuery);
  return (
    <Drawer title={open ? t('settings.title') : null} onClose={close}>
      {settings !== undefined && <Fields settings={settings} />}
      <Button onClick={() => to('dictionary.open')}>{t('settings.dictionary')}</Button>
      <Button onClick={() => to('verify.open')}>{t('verify.title')}</Button>
      {isOffered('station.set-up') && (
        <Button onClick={() => to('station.set-up')}>{t('settings.setUp')}</Button>
      )}
      {isOffered('accounts.open') && (
        <Button onClick={() => to('accounts.open')}>{t('settings.accounts')}</Button>
      )}
      <About />
      <Button kind="primary" onClick={close}>
        {t('settings.close')}
      </Button>
    </Drawer>
  );
}

function close(): void {
  useStage.setState({ settingsOpen: false });
}

function to(command: CommandId): void {
  close();
  runCommand(command);
}

function Fields({ settings }: { settings: StationSettings }): ReactNode {
  const { t } = useTranslation();
  const { change, changeSoon } = useLateChange();
  const mayName = isOpenDesk() || hasRole('administrator');
  const { language, theme } = stationSettings.shape;
  return (
    <>
      <h3 className={styles['heading']}>{t('settings.station')}</h3>
      {texts.map(({ key, hint }) => (
        <TextField
          key={key}
          label={t(`settings.${key}`)}
          placeholder={t(hint)}
          defaultValue={settings[key]}
          readOnly={!mayName}
          onText={(text) => changeSoon({ [key]: text })}
        />
      ))}
      {!mayName && <p className={styles['reason']}>{t('settings.namesReason')}</p>}
      <h3 className={styles['heading']}>{t('settings.look')}</h3>
      <Row label={t('settings.theme')}>
        <Segmented
          label={t('settings.theme')}
          value={settings.theme}
          options={theme.options.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChoose={(chosen) => change({ theme: chosen })}
        />
      </Row>
      <ScaleField scale={settings.scale} onScale={(scale) => change({ scale })} />
      <Row label={t('settings.language')}>
        <Segmented
          label={t('settings.language')}
          value={settings.language}
          options={language.options.map((value) => ({
            value,
            label: t(`settings.languages.${value}`),
          }))}
          onChoose={(chosen) => change({ language: chosen })}
        />
      </Row>
    </>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles['row']}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

function About(): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(appFactsQuery);
  const facts = { version: data?.version ?? '', electron: data?.electron ?? '' };
  return <p className={styles['about']}>{data !== undefined && t('settings.about', facts)}</p>;
}
