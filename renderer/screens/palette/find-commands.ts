import { type CommandId, commandIds } from '#domain/commands';
import { fold } from '#domain/text/fold';
import { commandsEn } from '#domain/wording/commands.en';
import { commandsVi } from '#domain/wording/commands.vi';
import { isOffered } from '../../commands.ts';
import { currentLanguage } from '../../i18n/start.ts';
import { otherNames } from './other-names.ts';

export type FoundCommand = { readonly id: CommandId; readonly label: string };

/**
 * Commands offered here whose words hold every word of the query, then those that go by such a name
 * elsewhere; the palette does not offer itself.
 */
export function findCommands(query: string): FoundCommand[] {
  const labels = currentLanguage() === 'en' ? commandsEn : commandsVi;
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = (name: string): boolean => words.every((word) => fold(name).includes(word));
  const offered = commandIds
    .filter((id) => id !== 'palette.open' && isOffered(id))
    .map((id) => ({ id, label: labels[id] }));
  return [
    ...offered.filter(({ label }) => holds(label)),
    ...offered.filter(
      ({ id, label }) => !holds(label) && holds(`${label} ${otherNames[id] ?? ''}`),
    ),
  ];
}
