import { array, assert, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { voiceClipboard, voiceLines, voiceText } from '#domain/publishing/voice-text';
import { defaultSettings } from '#domain/settings';
import { table } from '../../fixtures/nodes.ts';
import { samplePublishable } from '../../fixtures/publishable.ts';
import { readingOf } from '../../fixtures/readings.ts';

const said = (...paragraphs: string[]) =>
  voiceLines(
    readingOf({
      fields: emptyFields(),
      document: makeDocument(paragraphs.map((text) => makeParagraph(text))),
      station: defaultSettings,
    }),
  );

describe('the words for voice software', () => {
  it('are headline and text, a paragraph a line, without photos', () => {
    expect(voiceText(readingOf(samplePublishable()))).toBe(
      [
        'Ra quân làm đường ở thôn Nà Pồng.',
        'Sáng ngày mùng năm tháng ba, xã Suối Mây tổ chức lễ ra quân làm đường.',
        'Kính mời bà con đón nghe.',
        'Kết quả.',
        'Sau một buổi, đoạn đường đã thông.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['“Năm bỏ” (bỏ đốt rừng) – “ba làm”', 'Năm bỏ, bỏ đốt rừng, ba làm.'],
    ['HỘI NGHỊ TIẾP XÚC CỬ TRI', 'Hội nghị tiếp xúc cử tri.'],
    ['THÔNG BÁO KHẨN Về mưa bão', 'Thông báo khẩn Về mưa bão.'],
    ['1. Thời gian qua,hiện nay', 'Một. Thời gian qua, hiện nay.'],
    ['người H’Mông ở Ma-lai-xi-a', 'Người H’Mông ở Ma-lai-xi-a.'],
    ['- Kính thưa bà con;', 'Kính thưa bà con.'],
    ['Nghe rõ chưa?', 'Nghe rõ chưa?'],
    ['Hết***', 'Hết.'],
    ['\u200BXin\u00A0chào!!!', 'Xin chào!'],
  ])('%s', (written, spoken) => {
    expect(said(written)).toEqual([spoken]);
  });

  it('have no line where nothing is said', () => {
    expect(said('***', 'Xin chào.', './.')).toEqual(['Xin chào.']);
  });

  it('say the cells of a row in one line', () => {
    const document = makeDocument([
      table(
        [
          [1, 'Thôn'],
          [1, 'Hộ'],
        ],
        [
          [0, 'Nà Pồng'],
          [0, '12'],
        ],
      ),
    ]);
    const reading = readingOf({ fields: emptyFields(), document, station: defaultSettings });
    expect(voiceLines(reading)).toEqual(['Thôn, Hộ.', 'Nà Pồng, mười hai.']);
  });

  it('hold nothing that a voice would stumble on, whatever was written', () => {
    const text = oneof(string({ unit: 'grapheme' }), string({ unit: 'binary' }));
    assert(
      property(array(text, { maxLength: 4 }), (paragraphs) => {
        for (const line of said(...paragraphs)) {
          expect(line).toMatch(/^[\p{L}\p{M}\p{N} .,;:?!…'’-]+$/u);
          expect(line).toMatch(/[.?!…]$/u);
          expect(line).not.toMatch(/ {2}| [.,;:?!…]|[.,;:?!…]{2}/u);
        }
      }),
    );
  });

  it('are paragraphs on the clipboard', () => {
    const { html, text } = voiceClipboard(readingOf(samplePublishable()));
    expect(html.match(/<p>[^<>&]+<\/p>/g)).toHaveLength(5);
    expect(text.split('\n')).toHaveLength(5);
  });
});
