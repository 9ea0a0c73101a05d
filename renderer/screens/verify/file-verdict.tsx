import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '#domain/history-contract';
import {
  type ProofKind,
  explainProof,
  proofFacts,
  proofKind,
  proofWords,
} from '#domain/wording/proof';
import { DifferenceText } from '../../components/compared/difference-text.tsx';
import { currentLanguage } from '../../i18n/start.ts';
import type { Verification } from '../../state/verify.ts';
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
      <Differences differences={found.differences} />
      {found.photosThatDiffer > 0 && (
        <p className={styles['strong']}>{words.photos(found.photosThatDiffer)}</p>
      )}
      <Facts facts={proofFacts(found, language)} />
    </Finding>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }): ReactNode {
  const { t } = useTranslation();
  const places = placesOf(differences);
  if (places.length === 0) return null;
  const more = places.length - MOST_SHOWN;
  return (
    <>
      <p className={styles['strong']}>{t('verify.file.differences', { count: places.length })}</p>
      <ul className={styles['differences']}>
        {places.slice(0, MOST_SHOWN).map(({ at, parts }) => (
          <li key={at} lang="vi">
            <DifferenceText parts={parts} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('verify.file.more', { count: more })}</p>}
    </>
  );
}

type Place = { readonly at: number; readonly parts: readonly Difference[] };

/** What went and what came in its place are one difference. */
function placesOf(differences: readonly Difference[]): Place[] {
  const places: { at: number; parts: Difference[] }[] = [];
  for (const [at, part] of differences.entries()) {
    const last = places.at(-1);
    const follows =
      part.kind === 'added' && last?.parts.length === 1 && last.parts[0]?.kind === 'removed';
    if (follows) last.parts.push(part);
    else places.push({ at, parts: [part] });
  }
  return places;
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
