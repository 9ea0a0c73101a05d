import { fingerprintGroups } from '../trust/fingerprint.ts';
import { escapeText } from '../document/html-text.ts';
import { lines, paragraph } from './markup.ts';
import { PAPER_FONT, fontFaceRules } from './paper-fonts.ts';

/** Papers of the station's own that hold a secret: printed once, kept by people, stored nowhere. */

export type StationSheet = {
  readonly stationName: string;
  readonly parentName: string;
  /** The administrator for whom it was made. */
  readonly name: string;
  /** As it is read by people, with the day in it. */
  readonly day: string;
  readonly recoveryCode: string;
  /** SHA-256, hexadecimal. */
  readonly stationFingerprint: string;
};

export type Sheet = { readonly html: string; readonly title: string };

/** The recovery code and what the station's signatures are traced back to. */
export function renderStationSheet(sheet: StationSheet): Sheet {
  const title = 'Tờ giấy của đài';
  return page(title, [
    paragraph(sheet.parentName, 'parent'),
    paragraph(sheet.stationName, 'station'),
    `<h1>${title}</h1>`,
    paragraph(`Lập ngày ${sheet.day} · Quản trị: ${sheet.name}`, 'made'),
    secret('Mã khôi phục', sheet.recoveryCode),
    paragraph(
      'Khi quản trị quên mật mã: ở màn hình khóa của Bản Tin, chọn tên quản trị, bấm “Quên mật mã?”, ' +
        'rồi gõ mã này. Dùng xong, mã này hết hiệu lực và có một tờ mới thay tờ này.',
      'explain',
    ),
    secret('Dấu vân của đài', inGroups(sheet.stationFingerprint), 'print'),
    paragraph(
      'Mọi chữ ký duyệt của đài đều dẫn về dấu vân này. Khi kiểm tra kho bản tin, hãy so với tờ giấy.',
      'explain',
    ),
    paragraph('Cất tờ này như cất con dấu. Máy không giữ mã khôi phục.', 'keep'),
  ]);
}

export type PasscodeSlip = {
  readonly stationName: string;
  readonly name: string;
  readonly oneTimePasscode: string;
};

/** What an administrator hands to somebody who is to enter for the first time, or again. */
export function renderPasscodeSlip({ stationName, name, oneTimePasscode }: PasscodeSlip): Sheet {
  const title = `Mật mã tạm của ${name}`;
  return page(title, [
    paragraph(stationName, 'station'),
    `<h1>${escapeText(title)}</h1>`,
    secret('Mật mã tạm', oneTimePasscode),
    paragraph(
      'Mở Bản Tin, chọn tên mình, gõ mật mã này, rồi tự đặt mật mã riêng. ' +
        'Mật mã tạm chỉ dùng được một lần; vào được rồi thì bỏ tờ này.',
      'explain',
    ),
  ]);
}

/** A fingerprint in one line of print, which breaks between its groups. */
export function inGroups(fingerprint: string): string {
  return fingerprintGroups(fingerprint).join(' ');
}

function secret(label: string, code: string, looks = 'code'): string {
  return lines([
    '<div class="secret">',
    paragraph(label, 'label'),
    paragraph(code, looks),
    '</div>',
  ]);
}

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
* { box-sizing: border-box; }
html { color-scheme: only light; background: #fff; color: #000; }
body { margin: 0; font: 14pt/1.45 ${PAPER_FONT}; }
p { margin: 0; }
.parent { font-size: 13pt; }
.station { font-weight: 700; font-size: 13pt; }
h1 { margin: 12mm 0 2mm; font-size: 20pt; line-height: 1.3; }
.made { margin-bottom: 10mm; font-style: italic; }
.secret { margin: 6mm 0 3mm; padding: 5mm 6mm; border: 1pt solid #000; break-inside: avoid; }
.label { margin-bottom: 2mm; font-size: 12pt; }
.code { font: 700 22pt/1.3 'Courier New', 'Liberation Mono', monospace; letter-spacing: .04em; }
.print { max-width: 125mm; font: 13pt/1.6 'Courier New', 'Liberation Mono', monospace; }
.explain { max-width: 150mm; }
.keep { margin-top: 12mm; font-weight: 700; }
`;

function page(title: string, parts: readonly string[]): Sheet {
  const html = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<style>
${fontFaceRules((file) => `app://font/${file}`)}
${STYLE}</style>
</head>
<body>
<main>
${lines(parts)}
</main>
</body>
</html>
`;
  return { html, title };
}
