import { randomUUID } from 'node:crypto';
import type { CallOutput } from '#domain/contract';
import {
  type ProofKind,
  explainProof,
  proofFacts,
  proofKind,
  proofWords,
  wordPlace,
} from '#domain/wording/proof';
import type { Language } from '#domain/wording/word-error';
import { readTicket } from '../desktop/files.ts';
import type { VerifyCommand } from './command.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

type Verification = CallOutput<'publishing:verify'>;

/** `verify FILE`: whether it is what was approved here. Refused: everything but a plain yes. */
export async function verifyFile(session: Session, { file }: VerifyCommand): Promise<Outcome> {
  const { ask, tickets, language } = session;
  const { ticket } = await readTicket(tickets, file);
  const found = await ask('publishing:verify', { job: randomUUID(), ticket });
  const kind = proofKind(found);
  return {
    result: found,
    lines: told(found, language),
    notes: [],
    refused: !isApproved(kind),
  };
}

const isApproved = (kind: ProofKind): boolean => kind === 'approved' || kind === 'same-words';

function told(found: Verification, language: Language): string[] {
  const words = proofWords(language);
  const kind = proofKind(found);
  const current = found.latest ? words.latest : words.notLatest;
  return [
    `${words.titles[kind]}.`,
    explainProof(found, language),
    ...(isApproved(kind) ? [current] : []),
    ...proofFacts(found, language).map(([name, value]) => `${name}: ${value}`),
    ...found.places.map((place) => wordPlace(place, language)),
    ...(found.photosThatDiffer > 0 ? [words.photos(found.photosThatDiffer)] : []),
  ];
}
