import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/frames/screen.tsx';
import { WhoIsHere } from '../../components/people/who-is-here.tsx';
import { hasRole } from '../../state/people/session.ts';
import styles from './accounts-screen.module.css';
import { KeysPart } from './keys-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { RulesPart } from './rules-part.tsx';

/** Who works here and who signs. An approver sees the keys: confirming them is his. */
export function AccountsScreen({ part }: { part?: 'sheet' }): ReactNode {
  const { t } = useTranslation();
  const administrator = hasRole('administrator');
  const toSheet = administrator && part === 'sheet';
  const parts = administrator ? (['people', 'keys', 'rules'] as const) : (['keys'] as const);
  return (
    <Tabs.Root asChild defaultValue={toSheet ? 'rules' : parts[0]}>
      <Screen
        back={null}
        title={t(administrator ? 'members.title' : 'members.tabs.keys')}
        tools={
          <div className={styles['end']}>
            <Tabs.List className={styles['tabs']} aria-label={t('members.tabs.label')}>
              {parts.map((tab) => (
                <Tabs.Trigger key={tab} value={tab} className={styles['tab']}>
                  {t(`members.tabs.${tab}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <WhoIsHere />
          </div>
        }
      >
        <main className={styles['body']}>
          <Tabs.Content value="people" className={styles['part']} tabIndex={-1}>
            <PeoplePart />
          </Tabs.Content>
          <Tabs.Content value="keys" className={styles['part']} tabIndex={-1}>
            <KeysPart />
          </Tabs.Content>
          <Tabs.Content value="rules" className={styles['part']} tabIndex={-1}>
            <RulesPart toSheet={toSheet} />
          </Tabs.Content>
        </main>
      </Screen>
    </Tabs.Root>
  );
}
