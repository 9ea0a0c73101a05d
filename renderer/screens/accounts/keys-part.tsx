import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyFacts } from '#domain/contract/accounts';
import { inGroups } from '#domain/publishing/station-sheet';
import { Button } from '../../components/button.tsx';
import { wordMoment } from '../../state/moments.ts';
import { keysQuery } from '../../state/queries.ts';
import styles from './accounts-screen.module.css';
import { CompareSheet, mayCompare } from './compare-sheet.tsx';
import { ConfirmKey, isByPerson } from './confirm-key.tsx';

/** Every key that ever counted, the station's first; a new one is confirmed here. */
export function KeysPart(): ReactNode {
  const { t } = useTranslation();
  const { data: keys } = useQuery(keysQuery);
  const [confirming, setConfirming] = useState<string | null>(null);
  if (keys === undefined) return null;
  const asked = keys.find(({ id, unconfirmed }) => id === confirming && unconfirmed);
  return (
    <div className={styles['columns']}>
      <div className={styles['left']}>
        <p>{t('keys.explain')}</p>
        <ul className={styles['list']} aria-label={t('keys.list')}>
          {keys.map((key) => (
            <li key={key.id} className={styles['row']}>
              <KeyRound aria-hidden="true" />
              {/* What is to be read off the paper is not shown beside it. */}
              <KeyWords facts={key} covered={key.id === asked?.id && mayCompare(key)} />
              {mayConfirm(key) && (
                <Button onClick={() => setConfirming(key.id)}>
                  {t(mayCompare(key) ? 'newSheet.compare.open' : 'keys.confirm')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div aria-live="polite">
        {asked !== undefined && (
          <Confirming key={asked.id} facts={asked} onDone={() => setConfirming(null)} />
        )}
      </div>
    </div>
  );
}

function Confirming(props: { facts: KeyFacts; onDone: () => void }): ReactNode {
  return mayCompare(props.facts) ? <CompareSheet {...props} /> : <ConfirmKey {...props} />;
}

/** Above the station's own key there is another approver's word, and its maker's for himself. */
function mayConfirm(key: KeyFacts): boolean {
  if (!key.unconfirmed || key.revokedAt !== null) return false;
  return key.kind === 'person' || isByPerson(key) || mayCompare(key);
}

function KeyWords({ facts, covered }: { facts: KeyFacts; covered: boolean }): ReactNode {
  const { t } = useTranslation();
  const { id, kind, name, madeAt, revokedAt, grantedBy, unconfirmed, compared } = facts;
  const when = wordMoment(madeAt);
  const by = grantedBy === '' ? t('keys.station') : grantedBy;
  const isStation = kind === 'station';
  return (
    <span className={styles['words']}>
      <b>{isStation ? t('keys.station') : t('keys.owner', { name })}</b>
      {unconfirmed && revokedAt === null ? (
        <span className={compared ? undefined : styles['ask']}>
          {t(compared ? 'newSheet.compare.state' : 'keys.unconfirmed', { when, by })}
        </span>
      ) : (
        <span>
          {isStation && t('keys.stationMade', { when })}
          {!isStation && grantedBy !== '' && t('keys.made', { when, by })}
          {!isStation && grantedBy === '' && t('keys.madeByStation', { when })}
        </span>
      )}
      {revokedAt !== null && <span>{t('keys.revoked', { when: wordMoment(revokedAt) })}</span>}
      {covered ? <span>{t('newSheet.compare.covered')}</span> : <code>{inGroups(id)}</code>}
    </span>
  );
}
