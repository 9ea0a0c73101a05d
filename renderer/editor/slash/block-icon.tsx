import {
  Globe,
  Heading2,
  Heading3,
  Image,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Pilcrow,
  Quote,
  Table,
  Volume2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { BlockKind } from '../commands/block-kind.ts';
import type { SlashCommand } from './slash-items.ts';

const icons: Record<BlockKind | SlashCommand, LucideIcon> = {
  paragraph: Pilcrow,
  'heading-2': Heading2,
  'heading-3': Heading3,
  'bullet-list': List,
  'numbered-list': ListOrdered,
  quote: Quote,
  photo: Image,
  table: Table,
  rule: Minus,
  'audience-air': Volume2,
  'audience-web': Globe,
};

export function BlockIcon({ kind }: { kind: BlockKind | SlashCommand }): ReactNode {
  const Icon = icons[kind];
  return <Icon aria-hidden size="1.25rem" strokeWidth={1.75} />;
}
