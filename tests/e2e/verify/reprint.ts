import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CallInput, CallOutput, NewsroomCall } from '../../../domain/contract.ts';
import { photosOf } from '../../../domain/document/photos.ts';
import { readDocument } from '../../../domain/document/read.ts';
import { renderApproval } from '../../../domain/publishing/approval.ts';
import { type Paper, renderPaper } from '../../../domain/publishing/paper.ts';
import type { Publishable } from '../../../domain/publishing/publishable.ts';
import { renderScript } from '../../../domain/publishing/script.ts';
import { defaultSettings } from '../../../domain/settings.ts';
import { askNewsroom } from '../support/bridge.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { type Piece, picture } from './approved-piece.ts';

/** The sheets of an approved bulletin, printed once more by hands that are not the desk's. */

export type SheetKind = 'pdf' | 'script' | 'approval';
export const sheetKinds = ['pdf', 'script', 'approval'] as const;

export async function call<C extends NewsroomCall>(
  { page }: LaunchedDesk,
  name: C,
  input: CallInput<C>,
): Promise<CallOutput<C>> {
  const answer = await askNewsroom(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
  return answer.value;
}

/** What the desk would print, with its photos inside. */
export async function sheetOf(
  desk: LaunchedDesk,
  { id, revision, photos }: Piece,
  kind: SheetKind,
): Promise<Paper> {
  const { reading, ...text } = await call(desk, 'history:revision', { revision });
  const { approved } = await call(desk, 'review:life', { id });
  if (approved === null || reading === null) throw new Error('not approved, or not to be read');
  const document = readDocument(text.document);
  const facts = await call(desk, 'photos:facts', { photos: photosOf(document) });
  const bulletin: Publishable = {
    fields: text.fields,
    document,
    photos: new Map(facts.map((photo) => [photo.sha, photo])),
    station: { ...defaultSettings, ...text.station },
    state: 'approved',
    updatedAt: approved.at,
    mark: { kind: 'approved', approval: approved },
  };
  const data = new Map(photos.map(({ sha, jpeg }) => [sha, jpeg.toString('base64')]));
  const options = { photoUrl: (sha: string) => `data:image/jpeg;base64,${data.get(sha) ?? ''}` };
  if (kind === 'script') return renderScript(bulletin, reading);
  return kind === 'pdf'
    ? renderPaper(bulletin, options)
    : renderApproval(bulletin, reading, options);
}

/** Prints with the browser of the app, in a window of its own and with the system's letters. */
export async function printAnew(
  desk: LaunchedDesk,
  { html, header, footer }: Paper,
  options: { scale?: number; pageSize?: 'A4' | 'Letter' } = {},
): Promise<string> {
  const name = `in-lai-${Math.random().toString(36).slice(2)}`;
  const source = path.join(desk.dataDir, `${name}.html`);
  await writeFile(source, html);
  const pdf = await desk.app.evaluate(
    async ({ BrowserWindow }, sheet) => {
      const window = new BrowserWindow({ show: false });
      await window.loadFile(sheet.source);
      const bytes = await window.webContents.printToPDF({
        pageSize: sheet.pageSize,
        scale: sheet.scale,
        preferCSSPageSize: sheet.pageSize === 'A4',
        displayHeaderFooter: true,
        headerTemplate: sheet.header,
        footerTemplate: sheet.footer,
      });
      window.destroy();
      return bytes.toString('base64');
    },
    { source, header, footer, scale: options.scale ?? 1, pageSize: options.pageSize ?? 'A4' },
  );
  const file = path.join(desk.dataDir, `${name}.pdf`);
  await writeFile(file, Buffer.from(pdf, 'base64'));
  return file;
}

/** Another program reads the whole file and writes its own: other fonts inside, other bytes throughout. */
export function saveByPoppler(file: string): string {
  const saved = file.replace('.pdf', '-poppler.pdf');
  execFileSync('pdftocairo', ['-pdf', file, saved]);
  return saved;
}

export async function otherPicture(): Promise<string> {
  return (await picture(1600, 1067, 77)).toString('base64');
}
