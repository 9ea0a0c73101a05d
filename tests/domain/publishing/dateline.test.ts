import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { dateline, vietnameseDay, writtenDay } from '#domain/publishing/dateline';

describe('the dateline', () => {
  it.each([
    ['2023-05-08', 'ngày 08 tháng 5 năm 2023'],
    ['2025-01-31', 'ngày 31 tháng 01 năm 2025'],
    ['2025-02-01', 'ngày 01 tháng 02 năm 2025'],
    ['2025-12-25', 'ngày 25 tháng 12 năm 2025'],
  ])('%s is written as in an official paper', (day, written) => {
    expect(writtenDay(day)).toBe(written);
  });

  it('is of Viet Nam’s day, wherever the machine stands', () => {
    expect(vietnameseDay('2025-03-05T16:59:59.999Z')).toBe('2025-03-05');
    expect(vietnameseDay('2025-03-05T17:00:00.000Z')).toBe('2025-03-06');
  });

  it('names the place if there is one, the event’s day if there is one', () => {
    const fields = { ...emptyFields(), place: 'Suối Mây', eventDate: '2025-03-01' };
    expect(dateline(fields, '2025-03-05T18:00:00.000Z')).toBe('Suối Mây, ngày 01 tháng 3 năm 2025');
    expect(dateline(emptyFields(), '2025-03-05T18:00:00.000Z')).toBe('Ngày 06 tháng 3 năm 2025');
  });
});
