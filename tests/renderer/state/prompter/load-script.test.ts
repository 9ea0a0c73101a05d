import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { defaultSettings } from '#domain/settings';
import { readBulletin } from '#domain/spoken/read-bulletin';
import { type Script, loadScript } from '../../../../renderer/state/prompter/load-script.ts';
import { FakeBridges } from '../../support/fake-bridges.ts';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const [approvedHash, phonedHash] = ['a'.repeat(64), 'b'.repeat(64)];
const document = makeDocument([makeParagraph('UBND xã họp.')]);
const fields = { ...emptyFields(), headline: 'Họp UBND' };
const frozen = readBulletin(
  { fields, document },
  { style: defaultSettings.houseStyle, dictionary: [{ written: 'UBND', spoken: 'ủy ban cũ' }] },
);

let bridges: FakeBridges;
beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  bridges.answer('settings:read', () => defaultSettings);
  bridges.answer('dictionary:list', () => ({
    entries: [{ written: 'UBND', spoken: 'ủy ban mới' }],
  }));
  bridges.answer('bulletins:open', () => ({
    fields,
    document: JSON.stringify(document),
    trashedAt: null,
  }));
  bridges.answer('history:revision', () => ({
    fields,
    document: JSON.stringify(document),
    reading: frozen,
  }));
});

function stands(life: object): void {
  bridges.answer('review:life', () => ({
    state: 'draft',
    approved: null,
    aired: null,
    phones: [],
    ...life,
  }));
}
const said = ({ blocks, standing }: Script): [string, string | undefined] => [
  standing,
  blocks[0]?.text,
];
const approved = { revision: approvedHash };

describe('the text that the announcer reads', () => {
  it('is, once approved, as it was frozen, whatever the dictionary says today', async () => {
    stands({ state: 'approved', approved });
    expect(said(await loadScript(id))).toEqual(['approved', 'ủy ban cũ xã họp.']);
    expect(bridges.named('history:revision')).toEqual([{ revision: approvedHash }]);
  });
  it('is the one approved by telephone, and says so', async () => {
    const phones = [{ revision: phonedHash, void: false }];
    stands({ state: 'phoned', phones });
    expect(said(await loadScript(id))).toEqual(['phoned', 'ủy ban cũ xã họp.']);
    stands({ state: 'phoned', phones: [{ revision: phonedHash, void: true }] });
    expect(said(await loadScript(id))).toEqual(['draft', 'ủy ban mới xã họp.']);
  });
  it('is the one that was aired', async () => {
    stands({ state: 'aired', approved, aired: approved });
    expect(said(await loadScript(id))).toEqual(['approved', 'ủy ban cũ xã họp.']);
  });
  it.each(['draft', 'submitted', 'returned'])(
    'is today’s text of a %s, marked as not approved',
    async (state) => {
      stands({ state });
      expect(said(await loadScript(id))).toEqual(['draft', 'ủy ban mới xã họp.']);
    },
  );
  it('is no approved one where the approval cannot be proved', async () => {
    stands({ state: 'approved', approved: null });
    expect(said(await loadScript(id))).toEqual(['draft', 'ủy ban mới xã họp.']);
  });
  it('says that what was withdrawn must not go out', async () => {
    stands({ state: 'withdrawn' });
    expect(said(await loadScript(id))[0]).toBe('withdrawn');
  });
  it('is read anew where an older revision froze no reading', async () => {
    bridges.answer('history:revision', () => ({
      fields,
      document: JSON.stringify(document),
      reading: null,
    }));
    stands({ state: 'approved', approved });
    expect(said(await loadScript(id))).toEqual(['approved', 'ủy ban mới xã họp.']);
  });
});
