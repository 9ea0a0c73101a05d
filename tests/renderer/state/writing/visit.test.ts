import { beforeEach, describe, expect, it } from 'vitest';
import { bulletinId } from '#domain/bulletin';
import { emptyDocument, writeDocument } from '#domain/document/read';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';
import { BULLETIN_ID, openVisit } from '../../support/visits.ts';

let bridges = new FakeBridges();

beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  let version = 4;
  bridges.answer('bulletins:save', () => {
    version += 1;
    return { version, savedAt: '2026-05-08T06:31:04.000Z' };
  });
  bridges.answer('bulletins:create', (input) => ({ id: Object(input).id, version: 1 }));
});

describe('a visit', () => {
  it('saves nothing and reads nothing for being opened', async () => {
    const { visit, clock, editor } = openVisit();
    await clock.pass(60_000);
    expect(await visit.autosave.flush()).toBe(true);
    visit.detach();
    expect(bridges.calls).toEqual([]);
    expect(editor.reads).toBe(0);
  });

  it('saves fields and document over the version it was opened at, and over its own after that', async () => {
    const { visit, clock, editor } = openVisit();
    visit.edit({ headline: 'Họp dân' });
    await clock.pass(600);
    editor.document = 'second';
    visit.edited();
    await clock.pass(600);
    expect(bridges.named('bulletins:save')).toMatchObject([
      { id: BULLETIN_ID, baseVersion: 4, sequence: 1, fields: { headline: 'Họp dân' } },
      { id: BULLETIN_ID, baseVersion: 5, sequence: 2, document: 'second' },
    ]);
  });

  it('serialises once for the save, the preview and the checks together', async () => {
    const { visit, clock, editor } = openVisit();
    visit.edited();
    await clock.pass(5_000);
    visit.snapshot();
    visit.snapshot();
    expect(editor.reads).toBe(1);
  });

  it('shows what is typed to the preview even while saving fails', async () => {
    const { visit, clock, editor } = openVisit();
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    visit.edited();
    await clock.pass(600);
    editor.document = 'typed on';
    visit.edited();
    await clock.pass(500);
    expect(visit.store.getState().snapshot.document).toBe('typed on');
    expect(visit.store.getState().status).toMatchObject({ kind: 'failed', code: 'disk-full' });
  });
});

describe('a bulletin that may not be written any more', () => {
  it('goes on as one of its own where it is somebody else’s now', async () => {
    const { visit, clock, copied } = openVisit();
    bridges.answer('bulletins:save', (input) =>
      Object(input).id === BULLETIN_ID
        ? new Refusal('not-yours')
        : { version: 2, savedAt: '2026-05-08T06:31:04.000Z' },
    );
    visit.edit({ headline: 'Họp dân' });
    await clock.pass(600);
    expect(copied).toEqual(['not-yours']);
    expect(bridges.named('bulletins:create')).toMatchObject([{ fields: { headline: 'Họp dân' } }]);
    expect(visit.store.getState().id).toBe(visit.id);
    expect(visit.id).not.toBe(BULLETIN_ID);
  });

  it('waits for a person’s word where it is on air, and becomes a copy by that', async () => {
    const { visit, clock, copied } = openVisit();
    bridges.answer('bulletins:save', () => new Refusal('correction-needed'));
    visit.edit({ headline: 'Họp dân' });
    await clock.pass(5_000);
    expect(visit.store.getState().status).toMatchObject({ code: 'correction-needed' });
    expect(bridges.named('bulletins:create')).toEqual([]);
    expect(await visit.saveAsCopy()).toBe(true);
    expect(copied).toEqual(['chosen']);
    expect(bridges.named('bulletins:create')).toMatchObject([{ fields: { headline: 'Họp dân' } }]);
    bridges.answer('bulletins:save', () => ({ version: 2, savedAt: '2026-05-08T06:31:04.000Z' }));
    visit.edit({ headline: 'Họp dân thôn' });
    await clock.pass(600);
    expect(bridges.named('bulletins:save').at(-1)).toMatchObject({
      id: visit.id,
      baseVersion: 1,
      fields: { headline: 'Họp dân thôn' },
    });
  });
});

describe('a new bulletin', () => {
  it('is made by its first words, and saved from then on', async () => {
    const { visit, clock } = openVisit({ id: null, version: 0, updatedAt: null });
    await clock.pass(5_000);
    expect(bridges.calls).toEqual([]);
    visit.edit({ headline: 'Tin mới' });
    await clock.pass(600);
    visit.edit({ headline: 'Tin mới nhất' });
    await clock.pass(600);
    expect(bridges.calls.map(({ name }) => name)).toEqual(['bulletins:create', 'bulletins:save']);
    const [made] = bridges.named('bulletins:create').map(Object);
    expect(bulletinId.parse(made.id)).toBe(visit.id);
    expect(bridges.named('bulletins:save')).toMatchObject([
      {
        id: visit.id,
        baseVersion: 1,
        visit: made.visit,
        sequence: made.sequence + 1,
        fields: { headline: 'Tin mới nhất' },
      },
    ]);
  });

  it('is made under the same id again where the answer was lost', async () => {
    const { visit, clock } = openVisit({ id: null, version: 0, updatedAt: null });
    let makings = 0;
    bridges.answer('bulletins:create', (input) => {
      makings += 1;
      return makings === 1
        ? new Refusal('newsroom-restarted')
        : { id: Object(input).id, version: 1 };
    });
    visit.edit({ headline: 'Tin mới' });
    await clock.pass(600);
    visit.edit({ headline: 'Tin mới nhất' });
    await clock.pass(10_000);
    const [first, second] = bridges.named('bulletins:create');
    expect(second).toEqual(first);
    expect(visit.id).toBe(Object(first).id);
  });

  it('is made under another id where the first is somebody else’s', async () => {
    const { visit, clock } = openVisit({ id: null, version: 0, updatedAt: null });
    let makings = 0;
    bridges.answer('bulletins:create', (input) => {
      makings += 1;
      return makings === 1 ? new Refusal('bad-call') : { id: Object(input).id, version: 1 };
    });
    visit.edit({ headline: 'Tin mới' });
    await clock.pass(10_000);
    const ids = bridges.named('bulletins:create').map((input) => Object(input).id);
    expect(new Set(ids).size).toBe(2);
    expect(visit.id).toBe(ids[1]);
  });
});

describe.each(['stale-version', 'bulletin-in-trash', 'bulletin-not-found'] as const)(
  'a save refused with %s',
  (code) => {
    it('goes on as a bulletin of its own, at once, and says so', async () => {
      const { visit, clock, copied } = openVisit();
      bridges.answer('bulletins:save', () => new Refusal(code));
      visit.edit({ headline: 'Của tôi' });
      await clock.pass(600);
      expect(copied).toEqual([code]);
      expect(bridges.named('bulletins:create')).toMatchObject([
        { fields: { headline: 'Của tôi' } },
      ]);
      expect(visit.id).not.toBe(BULLETIN_ID);
      expect(visit.id).toBe(Object(bridges.named('bulletins:create')[0]).id);
      expect(visit.store.getState().status.kind).toBe('saved');
    });

    it('makes one copy where the answer to its making was lost', async () => {
      const { visit, clock, copied } = openVisit();
      bridges.answer('bulletins:save', () => new Refusal(code));
      let makings = 0;
      bridges.answer('bulletins:create', (input) => {
        makings += 1;
        return makings === 1
          ? new Refusal('newsroom-restarted')
          : { id: Object(input).id, version: 1 };
      });
      visit.edit({ headline: 'Của tôi' });
      await clock.pass(10_000);
      const [first, second] = bridges.named('bulletins:create');
      expect(second).toEqual(first);
      expect(copied).toEqual([code]);
    });
  },
);

describe('the rescue text', () => {
  it('holds headline, text and byline', () => {
    const { visit, editor } = openVisit();
    editor.document = 'Sáng nay, bà con họp.';
    visit.edit({ byline: { author: 'Ma Thị Hạnh', unit: 'Đài truyền thanh xã' } });
    expect(visit.rescueText()).toBe(
      'Xã Suối Mơ họp dân\n\nSáng nay, bà con họp.\n\nMa Thị Hạnh\nĐài truyền thanh xã',
    );
  });

  it('comes from the last snapshot where the editor itself has failed', async () => {
    const { visit, clock, editor } = openVisit();
    const document = emptyDocument();
    const text = {
      type: 'text',
      version: 1,
      format: 0,
      detail: 0,
      mode: 'normal',
      style: '',
    } as const;
    const [paragraph] = document.root.children;
    if (paragraph?.type === 'paragraph') paragraph.children.push({ ...text, text: 'Còn đây.' });
    editor.document = writeDocument(document);
    visit.edited();
    await clock.pass(600);
    editor.broken = true;
    visit.edited();
    expect(visit.rescueText()).toContain('Còn đây.');
  });

  it('is the stored text itself where that cannot be read either', () => {
    const { visit, editor } = openVisit({ document: 'no JSON at all' });
    editor.broken = true;
    expect(visit.rescueText()).toContain('no JSON at all');
  });
});
