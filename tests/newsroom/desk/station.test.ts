import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings';
import {
  createBulletin,
  openBulletin,
  trashBulletin,
} from '../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { tellFirstRun } from '../../../electron/newsroom/desk/first-run.ts';
import { listDesk } from '../../../electron/newsroom/desk/bulletins/search.ts';
import { readSettings, writeSettings } from '../../../electron/newsroom/desk/settings.ts';
import { createTickets } from '../../../electron/newsroom/desk/tickets.ts';
import { codeOf } from '../support/codes.ts';
import { fieldsOf, textDocument } from '../support/documents.ts';
import { rawConnection } from '../support/raw.ts';
import { type TestDesk, openTestDesk } from '../support/test-desk.ts';

const rows = ({ desk }: TestDesk, view: 'all' | 'trash' = 'all') =>
  listDesk(desk, { view, query: '', offset: 0, limit: 10 }).rows;

describe('the first run', () => {
  it('offers one sample with its picture to a person', async () => {
    const opened = await openTestDesk({ actor: 'desk' });
    const [sample] = rows(opened);
    expect(rows(opened)).toHaveLength(1);
    expect(sample?.headline).toContain('SUỐI MƠ');
    expect(sample?.photoCount).toBe(1);
    const { photos } = openBulletin(opened.desk, { id: sample?.id ?? '' });
    expect(photos).toMatchObject([{ width: 1600, height: 1000 }]);
  });

  it('offers it once: trashed is trashed, opened again is not doubled', async () => {
    const first = await openTestDesk({ actor: 'desk' });
    trashBulletin(first.desk, { id: rows(first)[0]?.id ?? '' });
    first.library.close();
    const second = await openTestDesk({ actor: 'desk', dataDir: first.dataDir });
    expect(rows(second)).toEqual([]);
    expect(rows(second, 'trash')).toHaveLength(1);
  });

  it('names the sample once, for the page to open it', async () => {
    const first = await openTestDesk({ actor: 'desk' });
    const { sample } = await tellFirstRun(first.desk);
    expect(sample).toBe(rows(first)[0]?.id);
    expect(await tellFirstRun(first.desk)).toEqual({ sample: null });
    first.library.close();
    const second = await openTestDesk({ actor: 'desk', dataDir: first.dataDir });
    expect(await tellFirstRun(second.desk)).toEqual({ sample: null });
  });

  it('names it after a restart, where nobody was told of it before', async () => {
    const first = await openTestDesk({ actor: 'desk' });
    first.library.close();
    const second = await openTestDesk({ actor: 'desk', dataDir: first.dataDir });
    expect(await tellFirstRun(second.desk)).toEqual({ sample: rows(second)[0]?.id });
  });

  it('names none in a library that a script has filled', async () => {
    const script = await openTestDesk();
    createBulletin(script.desk, { fields: fieldsOf(), document: textDocument('Sáng nay.') });
    script.library.close();
    const person = await openTestDesk({ actor: 'desk', dataDir: script.dataDir });
    expect(await tellFirstRun(person.desk)).toEqual({ sample: null });
  });

  it('offers a script none, and a person after the script', async () => {
    const script = await openTestDesk({ actor: 'command line' });
    expect(rows(script)).toEqual([]);
    script.library.close();
    expect(rows(await openTestDesk({ actor: 'desk', dataDir: script.dataDir }))).toHaveLength(1);
  });
});

describe('settings', () => {
  it('have defaults, are kept, and composed', async () => {
    const opened = await openTestDesk();
    expect(readSettings(opened.desk)).toEqual(defaultSettings);
    const written = writeSettings(opened.desk, {
      stationName: 'Đài xã Suối Mơ'.normalize('NFD'),
      scale: 140,
    });
    expect(written).toEqual({ ...defaultSettings, stationName: 'Đài xã Suối Mơ', scale: 140 });
    expect(opened.told).toContainEqual({ event: 'settings:changed', payload: {} });
    opened.library.close();
    const again = await openTestDesk({ dataDir: opened.dataDir });
    expect(readSettings(again.desk)).toEqual(written);
    expect(again.desk.deskId).toBe(opened.desk.deskId);
  });

  it('that another version wrote otherwise count as not set', async () => {
    const opened = await openTestDesk();
    writeSettings(opened.desk, { theme: 'dark', scale: 140 });
    rawConnection(opened.library).exec(
      `UPDATE settings SET value = '"sepia"' WHERE key = 'station.theme'`,
    );
    expect(readSettings(opened.desk)).toEqual({ ...defaultSettings, scale: 140 });
  });
});

describe('tickets', () => {
  it('serve their own use, again and again, and no other', async () => {
    const tickets = createTickets();
    const ticket = randomUUID();
    tickets.grant(ticket, '/tin.txt', 'read');
    expect(tickets.pathOf(ticket, 'read')).toBe('/tin.txt');
    expect(tickets.pathOf(ticket, 'read')).toBe('/tin.txt');
    expect(await codeOf(() => tickets.pathOf(ticket, 'write'))).toBe('ticket-unknown');
    expect(await codeOf(() => tickets.pathOf(randomUUID(), 'read'))).toBe('ticket-unknown');
  });

  it('are forgotten, the oldest first, when there are far too many', async () => {
    const tickets = createTickets();
    for (let index = 0; index <= 10_000; index += 1) tickets.grant(`t${index}`, '/x', 'read');
    expect(await codeOf(() => tickets.pathOf('t0', 'read'))).toBe('ticket-unknown');
    expect(tickets.pathOf('t1', 'read')).toBe('/x');
  });
});
