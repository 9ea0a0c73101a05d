import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { renderApproval } from '#domain/publishing/approval';
import type { Publishable } from '#domain/publishing/publishable';
import type { DictionaryEntry } from '#domain/spoken/dictionary/dictionary';
import { photoA, samplePublishable } from '../../fixtures/publishable.ts';
import { readingOf } from '../../fixtures/readings.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off' },
});

function copyOf(bulletin: Publishable, dictionary: readonly DictionaryEntry[] = []) {
  const { html } = renderApproval(bulletin, readingOf(bulletin, dictionary), {
    photoUrl: (sha) => `app://photo/${sha}`,
  });
  const window = new Window();
  window.document.write(html);
  return { html, document: window.document };
}

describe('the approval copy', () => {
  it('is valid, and holds the text as written with its photos', async () => {
    const { html, document } = copyOf(samplePublishable());
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(document.querySelector('main')?.textContent).toContain('Sáng ngày 05/3, xã');
    expect(document.querySelectorAll('img')).toHaveLength(2);
  });

  it('says which blocks are for one audience alone', () => {
    const { document } = copyOf(samplePublishable());
    const note = document.querySelector('.audience');
    expect(note?.textContent).toBe('Chỉ phát thanh, không đăng trang web:');
    expect(note?.nextElementSibling?.textContent).toBe('Kính mời bà con đón nghe.');
  });

  it('says of a photo that it is kept off the web, since nobody would read it out', () => {
    const photo = {
      ...makeFigure({ caption: 'Danh sách hộ' }, photoA),
      $: { audience: 'air' },
    } as const;
    const { document } = copyOf(samplePublishable({ document: makeDocument([photo]) }));
    const note = document.querySelector('.audience');
    expect(note?.textContent).toBe('Ảnh không đăng trang web:');
    expect(note?.nextElementSibling?.tagName).toBe('FIGURE');
  });

  it('lists the readings that are not obvious, each once', () => {
    const bulletin = samplePublishable({
      document: makeDocument([
        makeParagraph('TT Suối Mây họp ngày 08/5/2023 với BTV. BTV và NVH thôn.'),
      ]),
    });
    const { document } = copyOf(bulletin, [{ written: 'NVH', spoken: 'nhà văn hóa' }]);
    const notes = [...document.querySelectorAll('.readings li')].map((one) => one.textContent);
    expect(notes.filter((one) => one.startsWith('BTV:'))).toHaveLength(1);
    expect(notes).toContain('NVH: “nhà văn hóa”');
    expect(notes.join('\n')).toMatch(/chưa chắc; hay là “/);
    expect(notes.join('\n')).not.toContain('08/5');
    expect(document.querySelector('.readings p')?.textContent).toMatch(/^Thời lượng ước tính: 0′/);
  });

  it('has room for three signatures, the writer’s name under the first', () => {
    const { document } = copyOf(samplePublishable());
    const blocks = [...document.querySelectorAll('.signatures > div')];
    expect(blocks.map((one) => one.querySelector('.role')?.textContent)).toEqual([
      'Người viết',
      'Biên tập',
      'Duyệt phát sóng',
    ]);
    expect(blocks[0]?.querySelector('.name')?.textContent).toBe('Lò Văn Tám');
    expect(blocks[2]?.querySelector('.name')?.textContent).toBe('');
  });

  it('names who approved, where somebody has', () => {
    const approval = {
      revision: 'a'.repeat(64),
      number: 1,
      approver: 'Lò Thị Mai',
      at: '2025-03-05T18:30:00.000Z',
      code: 'ABCD',
      own: false,
      countersigned: false,
      newKey: null,
    };
    const { document } = copyOf(samplePublishable({ mark: { kind: 'approved', approval } }));
    const names = [...document.querySelectorAll('.signatures .name')];
    expect(names.map(({ textContent }) => textContent)).toEqual(['Lò Văn Tám', '', 'Lò Thị Mai']);
  });
});
