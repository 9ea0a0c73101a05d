import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StationSettings } from '#domain/settings';
import { TextField } from '../../components/fields/text-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';

export type StationNames = Pick<StationSettings, 'stationName' | 'parentName' | 'defaultUnit'>;

type StationStepProps = { station: StationNames; onStation: (station: StationNames) => void };

export function StationStep({ station, onStation }: StationStepProps): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  return (
    <>
      <h1>{t('setUp.station')}</h1>
      <p>{t('setUp.stationHint')}</p>
      <TextField
        ref={first}
        label={t('settings.stationName')}
        placeholder={t('settings.stationNameHint')}
        defaultValue={station.stationName}
        onText={(stationName) => onStation({ ...station, stationName })}
      />
      <TextField
        label={t('settings.parentName')}
        placeholder={t('settings.parentNameHint')}
        defaultValue={station.parentName}
        onText={(parentName) => onStation({ ...station, parentName })}
      />
      <TextField
        label={t('settings.defaultUnit')}
        placeholder={t('settings.defaultUnitHint')}
        defaultValue={station.defaultUnit}
        onText={(defaultUnit) => onStation({ ...station, defaultUnit })}
      />
    </>
  );
}
