import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLetters, joinLines } from '../../../../electron/newsroom/desk/verify/letters.ts';

const words = fc.array(
  fc.constantFrom<string[]>(
    'đường',
    'hoa',
    'hòa',
    'Nà',
    'Hoa,',
    '12',
    '1,2',
    'ki-lô-mét',
    'bản',
    '–',
    'Ở',
    'm²',
  ),
  { minLength: 1, maxLength: 40 },
);

describe('two texts', () => {
  it('are the same wherever their lines are broken, and whichever spaces are read back', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat(3)), (text, breaks) => {
        const expected = text.join(' ');
        const lines: string[] = [''];
        for (const letter of expected.normalize('NFD')) {
          const chance = breaks.next().value ?? 0;
          if (/[\s-]/u.test(letter) && chance === 0) {
            lines.push('');
            if (letter === '-') lines[lines.length - 2] += letter;
          } else lines[lines.length - 1] += letter === ' ' && chance === 1 ? '  ' : letter;
        }
        expect(compareLetters(expected, joinLines(lines))).toEqual([]);
      }),
    );
  });

  it('are the same though a word is broken by a hyphen at the end of a line', () => {
    expect(compareLetters('làm đường hoa', joinLines(['làm đư-', 'ờng hoa']))).toEqual([]);
    expect(compareLetters('làm đường hoa', joinLines(['làm đư\u00AD', 'ờng\u00A0hoa']))).toEqual(
      [],
    );
    expect(compareLetters('ki-lô-mét', joinLines(['ki-', 'lô-mét']))).toEqual([]);
    // In the middle of a line it is the text's own.
    expect(compareLetters('12 5', '12-5')).not.toEqual([]);
  });

  it('differ by any one letter that is another, and the word is shown', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('x', '7', '?', 'ợ'), (text, pick, letter) => {
        const at = pick % text.length;
        const word = text[at] ?? '';
        const place = pick % word.length;
        const other = word.slice(0, place) + letter + word.slice(place + 1);
        fc.pre(other !== word);
        const found = compareLetters(text.join(' '), text.with(at, other).join('\n'));
        expect(found.map(({ text: shown }) => shown).join(' ')).toContain(other);
      }),
    );
  });

  it('are told by whole words, and by those alone that changed', () => {
    expect(compareLetters('Sáng nay, xã ra quân.', 'Sáng\nmai, xã ra quân.')).toEqual([
      { kind: 'removed', text: 'nay,' },
      { kind: 'added', text: 'mai,' },
    ]);
    expect(compareLetters('Một hai ba.', 'Một ba.')).toEqual([{ kind: 'removed', text: 'hai' }]);
    expect(compareLetters('Một ba.', 'Một hai ba.')).toEqual([{ kind: 'added', text: 'hai' }]);
    expect(compareLetters('hoa', 'hòa')).toEqual([
      { kind: 'removed', text: 'hoa' },
      { kind: 'added', text: 'hòa' },
    ]);
  });

  it('of which one is another text altogether come to an end', () => {
    const one = 'Sáng nay xã ra quân làm đường hoa. '.repeat(3_000);
    const other = 'Chiều qua huyện họp bàn về chuyện nước sạch! '.repeat(3_000);
    expect(compareLetters(one, other).length).toBeGreaterThan(0);
  });
});
