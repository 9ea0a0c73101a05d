import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { setRemarkAsker, showSide, useSide } from '../../../state/writing/side.ts';
import { tell } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { selectedPassage } from './passage-places.ts';

/** While remarks are made in this room, menu, keys and toolbar may ask for one on what is selected. */
export function useRemarkAsker(visit: Visit, offered: boolean): void {
  const { t } = useTranslation();
  useLayoutEffect(() => {
    if (!offered) return undefined;
    setRemarkAsker(() => {
      // A word that is being composed is no word yet.
      if (visit.editor?.isComposing() === true) return;
      const marking = selectedPassage(visit);
      if (marking === null) {
        tell(t('remarks.selectFirst'));
        return;
      }
      useSide.setState({ marking });
      showSide('remarks');
    });
    return () => setRemarkAsker(null);
  }, [visit, offered, t]);
}
