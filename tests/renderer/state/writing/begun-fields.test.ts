import { describe, expect, it } from 'vitest';
import { changedIn, withBegun } from '../../../../renderer/state/writing/begun-fields.ts';

const usual = { date: '29/11/2026', slot: '', announcer: 'Lý Mẩy' };

describe('a form that was begun', () => {
  it('keeps what a person wrote, and not what was filled in for him', () => {
    const kept = changedIn(usual, { ...usual, slot: '17 giờ' });
    expect(JSON.parse(kept)).toEqual({ slot: '17 giờ' });
    // The next day is another day.
    expect(withBegun({ ...usual, date: '30/11/2026' }, kept)).toEqual({
      date: '30/11/2026',
      slot: '17 giờ',
      announcer: 'Lý Mẩy',
    });
  });

  it('keeps that a person emptied a field, and nothing of an untouched form', () => {
    expect(withBegun(usual, changedIn(usual, { ...usual, announcer: '' })).announcer).toBe('');
    expect(changedIn(usual, usual)).toBe('');
  });

  it.each(['', 'không phải JSON', 'null', '[1]', '{"date":5,"passcode":"x"}'])(
    'opens as usual where %j was kept',
    (json) => {
      expect(withBegun(usual, json)).toEqual(usual);
    },
  );
});
