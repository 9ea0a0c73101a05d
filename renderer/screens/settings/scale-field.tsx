import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StepField } from '../../components/fields/step-field.tsx';
import { SCALE_LEAST, SCALE_MOST, SCALE_STEP, clampScale } from '../../state/settings.ts';

type ScaleFieldProps = { scale: number; onScale: (scale: number) => void };

/** The size of everything, by steps of ten. */
export function ScaleField({ scale, onScale }: ScaleFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <StepField
      label={t('settings.scale')}
      value={t('settings.scaleValue', { scale })}
      less={{ label: t('settings.smaller'), end: scale <= SCALE_LEAST }}
      more={{ label: t('settings.larger'), end: scale >= SCALE_MOST }}
      onStep={(by) => onScale(clampScale(scale + by * SCALE_STEP))}
    />
  );
}
