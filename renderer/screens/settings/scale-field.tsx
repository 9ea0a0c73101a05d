import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SCALE_LEAST, SCALE_MOST, SCALE_STEP, clampScale } from '../../state/settings.ts';
import styles from './settings-panel.module.css';

type ScaleFieldProps = { scale: number; onScale: (scale: number) => void };

/** The size of everything, by steps of ten: two big buttons are easier than a slider. */
export function ScaleField({ scale, onScale }: ScaleFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['row']}>
      <legend>{t('settings.scale')}</legend>
      <div className={styles['scale']}>
        <Button
          aria-label={t('settings.smaller')}
          disabled={scale <= SCALE_LEAST}
          onClick={() => onScale(clampScale(scale - SCALE_STEP))}
        >
          <Minus aria-hidden="true" />
        </Button>
        <output aria-live="polite">{t('settings.scaleValue', { scale })}</output>
        <Button
          aria-label={t('settings.larger')}
          disabled={scale >= SCALE_MOST}
          onClick={() => onScale(clampScale(scale + SCALE_STEP))}
        >
          <Plus aria-hidden="true" />
        </Button>
      </div>
    </fieldset>
  );
}
