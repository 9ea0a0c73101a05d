import { type CommandId, commandIds } from '#domain/commands';
import { fold } from '#domain/text/fold';
import { commandsEn } from '#domain/wording/commands.en';
import { commandsVi } from '#domain/wording/commands.vi';
import { isOffered } from '../../commands.ts';
import { currentLanguage } from '../../i18n/start.ts';

export type FoundCommand = { readonly id: CommandId; readonly label: string };

/** Commands offered here whose words hold every word of the query; the palette does not offer itself. */
export function findCommands(query: string): FoundCommand[] {
  const labels = currentLanguage() === 'en' ? commandsEn : commandsVi;
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return commandIds
    .filter((id) => id !== 'palette.open' && isOffered(id))
    .map((id) => ({ id, label: labels[id] }))
    .filter(({ label }) => words.every((word) => fold(label).includes(word)));
}
