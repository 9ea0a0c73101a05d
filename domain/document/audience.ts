import type { Audience, BlockNode, BulletinDocument } from './schema.ts';

/** The blocks meant for an audience: those without a mark are for both. No audience: all of them. */
export function blocksFor(
  document: BulletinDocument,
  audience: Audience | undefined,
): readonly BlockNode[] {
  const { children } = document.root;
  if (audience === undefined) return children;
  return children.filter((block) => {
    const meantFor = '$' in block ? block.$?.audience : undefined;
    return meantFor === undefined || meantFor === audience;
  });
}
