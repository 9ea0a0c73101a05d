import { describe, expect, it } from 'vitest';
import type { Difference } from '#domain/contract/history';
import { compareWords } from '../../../../electron/newsroom/desk/history/words.ts';
import { alignLetters } from '../../../../electron/newsroom/desk/verify/letters.ts';
import { tell } from '../../../../electron/newsroom/desk/verify/places.ts';

const expected =
  'Sáng nay, bà con thôn Nà Hoa ra quân làm đường hoa.\nCó 86 hộ với 132 người tham gia, phát quang 2,5 km đường trục thôn.';

/** "… bà con [-Nà Hoa-]{+Nà Tu+} ra quân …", for the eye. */
const marked = (places: readonly (readonly Difference[])[]): string[] =>
  places.map((parts) =>
    parts
      .map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
      )
      .join(''),
  );

describe.each([
  ['a page', compareWords],
  ['paper', alignLetters],
])('what differs on %s', (_, compare) => {
  const told = (found: string): string[] => marked(tell(compare(expected, found), []).places);

  it('stands among a few words on either side', () => {
    expect(told(expected.replace('86', '68'))).toEqual([
      '… quân làm đường hoa. Có [-86-]{+68+} hộ với 132 người tham …',
    ]);
  });

  it('is one place with what differs close by, and another where it is far off', () => {
    const found = expected.replace('86', '68').replace('132', '123').replace('trục', 'làng');
    expect(told(found)).toEqual([
      '… quân làm đường hoa. Có [-86-]{+68+} hộ với [-132-]{+123+} người tham gia, phát quang 2,5 km đường [-trục-]{+làng+} thôn.',
    ]);
    expect(told(expected.replace('Sáng', 'Chiều').replace('trục', 'làng'))).toEqual([
      '[-Sáng-]{+Chiều+} nay, bà con thôn Nà …',
      '… phát quang 2,5 km đường [-trục-]{+làng+} thôn.',
    ]);
  });

  it('is told at the ends of the text too, and not at all where nothing differs', () => {
    expect(told(`${expected} Hết.`)).toHaveLength(1);
    expect(told(`${expected} Hết.`)[0]).toMatch(/^… 2,5 km đường trục thôn\. ?\{\+ ?Hết\.\+\}$/u);
    expect(told(expected)).toEqual([]);
  });
});

describe('what stands nowhere in the text', () => {
  it('is a place of its own, without a neighbour', () => {
    const note: Difference = { kind: 'added', text: 'Ghi chú' };
    expect(tell(compareWords('Câu.', 'Câu.'), [note])).toEqual({
      differences: [note],
      places: [[note]],
    });
  });
});
