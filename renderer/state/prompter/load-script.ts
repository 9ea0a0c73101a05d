import type { BulletinId } from '#domain/bulletin';
import type { OpenBulletin } from '#domain/contract';
import { readDocument } from '#domain/document/read';
import type { LifeFacts, RevisionHash } from '#domain/contract/review';
import { readBulletin } from '#domain/spoken/read-bulletin';
import { type ScriptBlock, scriptOf } from '#domain/spoken/pace/script-words';
import { spokenText } from '#domain/spoken/spoken-text';
import { newsroom } from '../../newsroom.ts';

/**
 * What is to be said of the text that is read:
 * - `approved`: it is what was approved, to the word, and that was proved a moment ago;
 * - `phoned`: approved by telephone, and not signed yet;
 * - `draft`: nobody approved it; `withdrawn`: it must not go out any more.
 */
export type Standing = 'approved' | 'phoned' | 'draft' | 'withdrawn';

export type Script = {
  readonly headline: string;
  readonly blocks: readonly ScriptBlock[];
  readonly standing: Standing;
};

/** The text that the announcer reads, as it stands now. Rejects with a `NewsroomError`. */
export async function loadScript(id: BulletinId): Promise<Script> {
  const life = await newsroom.call('review:life', { id });
  const revision = frozenIn(life);
  if (revision === null) {
    const text = await newsroom.call('bulletins:open', { id });
    const isGone = life.state === 'withdrawn' || text.trashedAt !== null;
    return readLive(text, isGone ? 'withdrawn' : 'draft');
  }
  const frozen = await newsroom.call('history:revision', { revision });
  const standing = life.approved === null ? 'phoned' : 'approved';
  if (frozen.reading === null) return readLive(frozen, standing);
  const { headline, blocks } = frozen.reading;
  return { headline: spokenText(headline), blocks: scriptOf(blocks), standing };
}

/**
 * The revision that the bulletin's state speaks of; null: the working copy is read. An approval that
 * cannot be proved is none.
 */
function frozenIn({ state, approved, aired, phones }: LifeFacts): RevisionHash | null {
  const phoned = phones.findLast(({ void: gone }) => !gone)?.revision ?? null;
  switch (state) {
    case 'approved':
      return approved?.revision ?? null;
    case 'phoned':
      return phoned;
    case 'aired': {
      const proved = approved?.revision ?? phoned;
      return aired?.revision === proved ? proved : null;
    }
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'withdrawn':
      return null;
    default:
      return state satisfies never;
  }
}

type Text = Pick<OpenBulletin, 'fields' | 'document'>;

/** As the station reads today. */
async function readLive({ fields, document }: Text, standing: Standing): Promise<Script> {
  const [{ houseStyle: style }, { entries: dictionary }] = await Promise.all([
    newsroom.call('settings:read', {}),
    newsroom.call('dictionary:list', {}),
  ]);
  const text = { fields, document: readDocument(document) };
  const { headline, blocks } = readBulletin(text, { style, dictionary });
  return { headline: spokenText(headline), blocks: scriptOf(blocks), standing };
}
