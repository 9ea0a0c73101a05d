import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMember } from '../../state/people/member.ts';
import { sheetQuery } from '../../state/queries.ts';
import { go } from '../../state/stage.ts';
import { QuietLine } from './quiet-line.tsx';

/** The window was closed, or the power went, before the sheet was put away: its code is nowhere. */
export function NoSheet(): ReactNode {
  const { t } = useTranslation();
  const administrator = useMember()?.roles.includes('administrator') === true;
  const { data } = useQuery({ ...sheetQuery, enabled: administrator });
  if (!administrator || data?.kept !== false) return null;
  return (
    <QuietLine
      words={t('newSheet.missing')}
      offer={t('newSheet.open')}
      onTake={() => go({ screen: 'accounts', part: 'sheet' })}
    />
  );
}
