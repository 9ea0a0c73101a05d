import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { audience, type Audience } from '#domain/document/schema';

/** Read on air only, or shown on the web only; null: both. Kept in the node's `$` as Lexical's NodeState. */
export const audienceState = createState('audience', {
  parse: (value): Audience | null => audience.safeParse(value).data ?? null,
});

export const $audienceOf = (node: LexicalNode): Audience | null => $getState(node, audienceState);

export const $setAudience = (node: LexicalNode, value: Audience | null): void => {
  $setState(node, audienceState, value);
};
