import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readDocumentAloud } from '#domain/spoken/read-document';
import { secondsOfBlocks } from '#domain/spoken/pace/time';
import { LiveReading, secondsOfPassages } from '../../../../renderer/state/reading/live-reading.ts';
import type { Idle } from '../../../../renderer/state/when-idle.ts';

const options = { style: defaultHouseStyle, dictionary: [] };

function snapshotOf(...texts: string[]) {
  const document = JSON.stringify(makeDocument(texts.map(makeParagraph)));
  return { fields: emptyFields(), document };
}

/** A page that is idle when the test says so, and then only for one piece of work. */
function idleByHand(): { idle: Idle; pass: () => boolean } {
  let waiting: Parameters<Idle>[0] | null = null;
  return {
    idle(work) {
      waiting = work;
      return () => {
        if (waiting === work) waiting = null;
      };
    },
    pass() {
      const work = waiting;
      waiting = null;
      work?.(() => false);
      return work !== null;
    },
  };
}

function idleAlways(): Idle {
  return (work) => {
    work(() => true);
    return () => undefined;
  };
}

describe('the reading of the open bulletin', () => {
  it('is that of the whole document, and so is its time', () => {
    const snapshot = snapshotOf('Sáng 3/7, UBND xã họp.', '', 'BTV báo cáo 45 hộ.');
    const reading = new LiveReading(options, idleAlways());
    reading.read(snapshot);
    const blocks = readDocumentAloud(JSON.parse(snapshot.document), options);
    const { passages, ready } = reading.store.getState();
    expect(ready).toBe(true);
    expect(passages.map(({ block }) => block)).toEqual(blocks);
    expect(secondsOfPassages(passages, 3.2)).toBeCloseTo(secondsOfBlocks(blocks, 3.2), 9);
  });

  it('is done a block at a time, and shown when it is whole', () => {
    const { idle, pass } = idleByHand();
    const reading = new LiveReading(options, idle);
    reading.read(snapshotOf('một', 'hai', 'ba'));
    const readyAfter: boolean[] = [];
    while (pass()) readyAfter.push(reading.store.getState().ready);
    expect(readyAfter).toEqual([false, false, false, false, true]);
    expect(reading.store.getState().passages).toHaveLength(3);
  });

  it('keeps passages that did not change, and gives up what is overtaken', () => {
    const { idle, pass } = idleByHand();
    const reading = new LiveReading(options, idle);
    reading.read(snapshotOf('một', 'hai'));
    while (pass());
    const [first] = reading.store.getState().passages;
    reading.read(snapshotOf('một', 'không bao giờ'));
    pass();
    reading.read(snapshotOf('một', 'hai ba'));
    while (pass());
    const { passages } = reading.store.getState();
    expect(passages[0]).toBe(first);
    expect(passages[1]?.block.written).toBe('hai ba');
  });

  it('is what was approved while the text is that, with today beside it', () => {
    const { idle, pass } = idleByHand();
    const reading = new LiveReading(options, idle);
    const snapshot = snapshotOf('UBND xã họp.');
    const state = () => reading.store.getState();
    const said = () => state().passages[0]?.block.segments[0]?.spoken;
    const document = JSON.parse(snapshot.document);
    const frozen = {
      rules: 1,
      headline: [],
      blocks: readDocumentAloud(document, {
        ...options,
        dictionary: [{ written: 'UBND', spoken: 'ủy ban', kind: 'word' }],
      }),
    };
    reading.read(snapshot);
    reading.freeze('awaited');
    while (pass());
    // Today's reading never stands for one that is on its way.
    expect(state()).toMatchObject({ ready: false, passages: [], frozen: false });
    reading.freeze(frozen);
    expect(state()).toMatchObject({ ready: true, frozen: true });
    expect(said()).toBe('ủy ban');
    expect(state().today.passages[0]?.block.segments[0]?.spoken).toBe('Ủy ban nhân dân');
    // Approved before anything of today's was read: there at once.
    const fresh = new LiveReading(options, idleByHand().idle);
    fresh.read(snapshot);
    fresh.freeze(frozen);
    expect(fresh.store.getState().passages).toHaveLength(1);
    // A letter more is another text.
    reading.read(snapshotOf('UBND xã họp!'));
    expect(state().frozen).toBe(false);
    while (pass());
    expect(said()).toBe('Ủy ban nhân dân');
    reading.freeze(frozen);
    expect(state().frozen).toBe(false);
  });

  it('follows the station: another style, another word', () => {
    const reading = new LiveReading(options, idleAlways());
    reading.read(snapshotOf('BTV có 105 người.'));
    const said = () => reading.store.getState().passages[0]?.block.segments.map((s) => s.spoken);
    expect(said()).toContain('một trăm linh năm');
    reading.speak({
      style: { ...defaultHouseStyle, zeroTens: 'lẻ' },
      dictionary: [{ written: 'BTV', spoken: 'biên tập viên', kind: 'word' }],
    });
    expect(said()).toContain('một trăm lẻ năm');
    expect(said()).toContain('biên tập viên');
    expect(reading.store.getState().passages[0]?.unsure).toEqual([]);
  });
});
