import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSettings } from '#domain/settings';
import { type HouseStyle, houseStyle } from '#domain/spoken/house-style';
import { FASTEST_SPEED, SLOWEST_SPEED } from '#domain/spoken/pace/speed';
import { Segmented } from '../../components/fields/segmented.tsx';
import { StepField } from '../../components/fields/step-field.tsx';
import { settingsQuery } from '../../state/queries.ts';
import { changeSettings } from '../../state/settings.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './side-panels.module.css';

/** What a region says its own way, in the order of how often it is heard. */
const choices = [
  'zeroTens',
  'thousand',
  'fourAfterTens',
  'fourthMonth',
  'earlyDay',
  'years',
  'decimals',
] as const satisfies readonly (keyof HouseStyle)[];

/** How the station says numbers and dates, and how fast; the sentence above follows at once. */
export function VoicePanel(): ReactNode {
  const { t } = useTranslation();
  const { houseStyle: style, readingSpeed } = useQuery(settingsQuery).data ?? defaultSettings;
  const choose = (choice: Partial<HouseStyle>): void => {
    changeSettings({ houseStyle: { ...style, ...choice } }).catch(tellError);
  };
  return (
    <section className={styles['panel']}>
      <h2>{t('dictionary.voice')}</h2>
      {choices.map((key) => (
        <div key={key} className={styles['choice']}>
          <span className={styles['label']} aria-hidden="true">
            {t(`dictionary.style.${key}`)}
          </span>
          <Segmented<string>
            label={t(`dictionary.style.${key}`)}
            value={style[key]}
            options={houseStyle.shape[key].options.map((value) => ({
              value,
              label: t(`dictionary.choices.${value === '' ? 'none' : value}`),
            }))}
            onChoose={(value) => choose({ [key]: value })}
          />
        </div>
      ))}
      <SpeedField speed={readingSpeed} />
    </section>
  );
}

/** Tenths of a syllable a second: finer than anyone hears. */
const STEPS_A_SYLLABLE = 10;

function SpeedField({ speed }: { speed: number }): ReactNode {
  const { t } = useTranslation();
  const step = (by: 1 | -1): void => {
    const next = (Math.round(speed * STEPS_A_SYLLABLE) + by) / STEPS_A_SYLLABLE;
    const readingSpeed = Math.min(FASTEST_SPEED, Math.max(SLOWEST_SPEED, next));
    changeSettings({ readingSpeed }).catch(tellError);
  };
  return (
    <StepField
      label={t('dictionary.speed')}
      value={t('reading.speed', { speed })}
      less={{ label: t('dictionary.slower'), end: speed <= SLOWEST_SPEED }}
      more={{ label: t('dictionary.faster'), end: speed >= FASTEST_SPEED }}
      onStep={step}
    />
  );
}
