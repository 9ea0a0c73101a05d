import { describe, expect, it } from 'vitest';
import { inGroups, renderPasscodeSlip, renderStationSheet } from '#domain/publishing/station-sheet';

const fingerprint = '0123456789abcdef'.repeat(4);
const sheet = {
  stationName: 'Đài <b>xã</b> Suối Mơ',
  parentName: '',
  name: 'Lò Thị Mai',
  day: '12/04/2026',
  recoveryCode: '7F3K-9QXD-M2AB-0000-1111',
  stationFingerprint: fingerprint,
};

describe('the station’s sheet', () => {
  it('says whose it is, the code, and the fingerprint in groups, and lets no markup through', () => {
    const { html } = renderStationSheet(sheet);
    expect(html).toContain('>7F3K-9QXD-M2AB-0000-1111<');
    expect(html).toContain('Đài &lt;b&gt;xã&lt;/b&gt; Suối Mơ');
    expect(html).toContain(inGroups(fingerprint));
    expect(html).not.toContain('<script');
    // A line that is empty is no line.
    expect(html).not.toContain('class="parent"');
  });

  it('writes a fingerprint four signs at a time, in capitals', () => {
    expect(inGroups(fingerprint)).toBe(
      Array.from({ length: 4 }, () => '0123 4567 89AB CDEF').join(' '),
    );
  });
});

it('a slip names the person and says that the passcode is good for once', () => {
  const { html, title } = renderPasscodeSlip({
    stationName: 'Đài',
    name: 'Lý & Mẩy',
    oneTimePasscode: 'ABCD-1234',
  });
  expect(title).toBe('Mật mã tạm của Lý & Mẩy');
  expect(html).toContain('<title>Mật mã tạm của Lý &amp; Mẩy</title>');
  expect(html).toContain('>ABCD-1234<');
  expect(html).toContain('chỉ dùng được một lần');
});
