import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { audience, type Audience } from '#domain/document/schema';

/** For whom a block is, as the document stores it; nothing: for both. */
const audienceState = createState('audience', {
  parse: (value) => audience.safeParse(value).data,
});

export function $audienceOf(block: LexicalNode): Audience | undefined {
  return $getState(block, audienceState);
}

export function $setAudience(block: LexicalNode, next: Audience | undefined): void {
  if ($audienceOf(block) !== next) $setState(block, audienceState, next);
}

/** What a heading or a list takes over from the paragraph that it was. */
export function $takeAudience(from: LexicalNode, to: LexicalNode): void {
  $setAudience(to, $audienceOf(from));
}
