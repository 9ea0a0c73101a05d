import type { TFunction } from 'i18next';
import { fold } from '#domain/text/fold';

/** In the order in which a bulletin needs them. */
export const slashCommands = [
  'photo',
  'heading-2',
  'heading-3',
  'bullet-list',
  'numbered-list',
  'quote',
  'table',
  'rule',
  'audience-air',
  'audience-web',
] as const;
export type SlashCommand = (typeof slashCommands)[number];

export type SlashItem = {
  readonly command: SlashCommand;
  readonly label: string;
  readonly hint: string;
};

/**
 * What fits the query, without regard to accents: "/anh", "/ảnh" and "/hinh" all find the photo. What is
 * called so stands before what is only also called so: "/ke" means "Đường kẻ ngang", not "liệt kê".
 */
export function slashItems(query: string, t: TFunction<'editor'>): SlashItem[] {
  const wanted = fold(query.trim());
  const items = slashCommands.map((command) => ({
    command,
    label: t(`blocks.${command}`),
    hint: t(`slash.hints.${command}`),
  }));
  const named = items.filter(({ label }) => beginsWord(fold(label), wanted));
  const alsoNamed = items.filter(
    (item) => !named.includes(item) && beginsWord(fold(t(`slash.words.${item.command}`)), wanted),
  );
  return [...named, ...alsoNamed];
}

const beginsWord = (text: string, wanted: string): boolean => ` ${text}`.includes(` ${wanted}`);
