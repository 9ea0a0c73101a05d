import { createHash, createPublicKey, verify } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { TestNewsroom } from '../../support/client.ts';

/**
 * Whether the library itself, read by nobody's code but this, holds an approver's signature over an event
 * that names the hash of the stored bytes of this very revision. Written a second time on purpose: from the
 * plain rows, by node:crypto, with a fold of its own of who might approve when.
 */
export function isSignedByApprover(
  { dataDir }: TestNewsroom,
  revision: string,
): { readonly signed: boolean; readonly content: string } {
  const raw = new Sqlite(path.join(dataDir, 'library.sqlite'), { readonly: true });
  try {
    const stored = raw
      .prepare<[string], { content: string }>('SELECT content FROM revisions WHERE hash = ?')
      .get(revision);
    const content = stored?.content ?? '';
    const hash = createHash('sha256').update(`bantin-revision/1\n${content}`).digest('hex');
    if (hash !== revision) return { signed: false, content };
    const acts = raw
      .prepare<[string], Act>(
        `SELECT events.content, signature, public_key AS publicKey, keys.account AS owner, key
         FROM events JOIN keys ON keys.id = events.key
         WHERE revision = ? AND events.kind IN ('approved', 'countersigned')`,
      )
      .all(revision);
    return { signed: acts.some((act) => holds(raw, act, revision)), content };
  } finally {
    raw.close();
  }
}

type Act = { content: string; signature: Buffer; publicKey: Buffer; owner: string; key: string };
const claim = z.object({ revision: z.string(), account: z.string(), deskHead: z.string() });

function holds(raw: Sqlite.Database, act: Act, revision: string): boolean {
  const said = claim.safeParse(JSON.parse(act.content)).data;
  if (said === undefined || said.revision !== revision || said.account !== act.owner) return false;
  const publicKey = createPublicKey({ key: act.publicKey, format: 'der', type: 'spki' });
  const bytes = Buffer.from(`bantin-event/1\n${act.content}`);
  return verify(null, bytes, publicKey, act.signature) && mightApprove(raw, said, act.key);
}

const deskAct = z.object({
  kind: z.string(),
  detail: z
    .object({
      account: z.string().optional(),
      roles: z.array(z.string()).optional(),
      revokes: z.string().nullish(),
    })
    .optional(),
});

/** By the desk's own events, up to the one that the signature names as the last. */
function mightApprove(
  raw: Sqlite.Database,
  { account, deskHead }: { account: string; deskHead: string },
  key: string,
): boolean {
  const events = raw
    .prepare<[], { hash: string; content: string }>(
      "SELECT hash, content FROM events WHERE bulletin = '' ORDER BY sequence",
    )
    .all();
  const end = events.findIndex(({ hash }) => hash === deskHead);
  let roles: readonly string[] = [];
  let revoked = false;
  for (const { content } of events.slice(0, end + 1)) {
    const { kind, detail } = deskAct.parse(JSON.parse(content));
    if (detail?.revokes === key) revoked = true;
    if (detail?.account !== account) continue;
    if (kind === 'account-left') roles = [];
    else if (kind === 'account-made' || kind === 'account-changed') roles = detail.roles ?? [];
  }
  return end >= 0 && roles.includes('approver') && !revoked;
}
