import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The words of a PDF as a person reads them: composed letters, one space between words. */
export async function pdfText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', file, '-'], {
    maxBuffer: 64_000_000,
  });
  return stdout.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** What `pdfinfo` says, by name. */
export async function pdfInfo(file: string): Promise<Map<string, string>> {
  const { stdout } = await run('pdfinfo', [file]);
  const rows = stdout.trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const colon = row.indexOf(':');
      return [row.slice(0, colon), row.slice(colon + 1).trim()];
    }),
  );
}

/** The fonts of a PDF, and whether each is embedded. */
export async function pdfFonts(file: string): Promise<{ name: string; embedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [file]);
  const rows = stdout.trimEnd().split('\n').slice(2);
  // name, type, encoding, then emb sub uni and the object's two numbers: read from the right.
  return rows.map((row) => {
    const words = row.trim().split(/\s+/);
    return { name: words[0] ?? '', embedded: words.at(-5) === 'yes' };
  });
}

/** Nobody approved what these tests print, and every sheet says so first. */
export const DRAFT_STAMP = 'BẢN NHÁP – CHƯA DUYỆT';

/** The lines of a sheet below its stamp; the test fails where there is none. */
export function belowStamp([stamp, ...lines]: readonly string[]): string[] {
  if (stamp !== DRAFT_STAMP) throw new Error(`a sheet without its stamp: ${stamp}`);
  return lines;
}
