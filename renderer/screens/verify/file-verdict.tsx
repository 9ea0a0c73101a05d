import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ProofKind,
  explainProof,
  proofFacts,
  proofKind,
  proofWords,
} from '#domain/wording/proof';
import { DifferenceText } from '../../components/compared/difference-text.tsx';
import { currentLanguage } from '../../i18n/start.ts';
import type { Verification } from '../../state/publishing/verify.ts';
import { Finding, type Tone } from './finding.tsx';
import styles from './finding.module.css';

const tones: Readonly<Record<ProofKind, Tone>> = {
  approved: 'good',
  'same-words': 'good',
  draft: 'unsure',
  unknown: 'unsure',
  differs: 'bad',
  unprovable: 'bad',
};

/** More would be another text; the first ones tell what was done to it. */
const MOST_SHOWN = 40;

/** The verdict on a file: in one line, what it means, what differs, and the revision that it is of. */
export function FileVerdict({ found }: { found: Verification }): ReactNode {
  const language = currentLanguage();
  const words = proofWords(language);
  const kind = proofKind(found);
  const good = tones[kind] === 'good';
  return (
    <Finding tone={good && !found.latest ? 'unsure' : tones[kind]} title={words.titles[kind]}>
      <p>{explainProof(found, language)}</p>
      {good && <p className={styles['strong']}>{found.latest ? words.latest : words.notLatest}</p>}
      <Differences places={found.places} />
      {found.photosThatDiffer > 0 && (
        <p className={styles['strong']}>{words.photos(found.photosThatDiffer)}</p>
      )}
      <Facts facts={proofFacts(found, language)} />
    </Finding>
  );
}

function Differences({ places }: Pick<Verification, 'places'>): ReactNode {
  const { t } = useTranslation();
  if (places.length === 0) return null;
  const more = places.length - MOST_SHOWN;
  return (
    <>
      <p className={styles['strong']}>{t('verify.file.differences', { count: places.length })}</p>
      <ul className={styles['differences']}>
        {numbered(places.slice(0, MOST_SHOWN)).map(({ at, parts }) => (
          <li key={at} lang="vi">
            <DifferenceText parts={parts} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('verify.file.more', { count: more })}</p>}
    </>
  );
}

/** A verdict does not change: its places are named by their order. */
function numbered(places: Verification['places']) {
  return places.map((parts, at) => ({ at, parts }));
}

function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: string])[];
}): ReactNode {
  const { t } = useTranslation();
  if (facts.length === 0) return null;
  return (
    <dl className={styles['facts']} aria-label={t('verify.file.facts')}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles['fact']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
