import { defaultHouseStyle } from '#domain/spoken/house-style';
import type { ReadingOptions } from '#domain/spoken/read';
import type { Segment } from '#domain/spoken/segment';
import type { ReadCommand } from './command.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { textIn } from './text-in.ts';

/** `read FILE|-` without a library: the product's own dictionary and house style. */
export function readByTheBook(command: ReadCommand): Promise<Outcome> {
  return readLines(command, { style: defaultHouseStyle, dictionary: [] });
}

/** `read FILE|- --data DIR`: as that station reads. */
export async function readAtTheStation({ ask }: Session, command: ReadCommand): Promise<Outcome> {
  const { houseStyle } = await ask('settings:read', {});
  const { entries } = await ask('dictionary:list', {});
  return readLines(command, { style: houseStyle, dictionary: entries });
}

/** A line for a line: each is read on its own, and an empty one stays empty. */
async function readLines({ source }: ReadCommand, options: ReadingOptions): Promise<Outcome> {
  // Here only, since a window that opens need not wait for the dictionaries.
  const { RULES_VERSION, readText, spokenText } = await import('#domain/spoken/read');
  const lines = linesOf(await textIn(source)).map((written) => {
    const segments = readText(written, options);
    return { written, spoken: spokenText(segments), segments: segments.map(inOrder) };
  });
  return {
    result: { rules: RULES_VERSION, lines },
    lines: lines.map(({ spoken }) => spoken),
    notes: [],
    refused: false,
  };
}

/** As the documentation names them; without choices where there is nothing to choose. */
function inOrder({ written, spoken, kind, certainty, choices, from, to }: Segment): Segment {
  return { written, spoken, kind, certainty, ...(choices ? { choices } : {}), from, to };
}

/** What ends the last line is no line more. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
