import { assertNever } from '#domain/assert';
import { deskViews, exportKinds } from '#domain/bulletin-facts';
import type { Misuse, Verb } from './command.ts';

/** The help, Vietnamese first and English below it; and what was wrong with a command line. */

const kinds = exportKinds.join(',');
const states = deskViews.join(', ');

const synopsis: Readonly<Record<Verb, string>> = {
  import: 'import FILE... [--photos DIR] [--data DIR] [--json]',
  list: 'list [--state S] [--data DIR] [--json]',
  export: `export ID-or-FILE --to ${kinds} --out DIR [--photos DIR] [--overwrite] [--data DIR] [--json]`,
  read: 'read FILE|- [--data DIR] [--json]',
  verify: 'verify FILE.pdf|FILE.html [--data DIR] [--json]',
  check: 'check [--data DIR] [--json]',
};

const details: Readonly<Record<Verb, string>> = {
  import: `Nhập tệp văn bản thành bản tin trong kho.
  FILE          tệp chữ UTF-8 hoặc UTF-16
  --photos DIR  thư mục ảnh: chú thích còn chờ ảnh lần lượt nhận ảnh theo tên tệp
  --data DIR    thư mục dữ liệu (kho bản tin); không có thì dùng kho của người dùng này
  --json        in kết quả dạng JSON, kể cả mọi thay đổi khi nhập

Imports text files as bulletins into the library.
  FILE          text in UTF-8 or UTF-16
  --photos DIR  folder of photos: captions that await a photo take them in the order of their names
  --data DIR    data folder (the library); otherwise this user's own
  --json        print the result as JSON, with every change made on the way`,
  list: `Liệt kê bản tin trong kho.
  --state S     chỉ một trạng thái: ${states}
  --data DIR    thư mục dữ liệu (kho bản tin); không có thì dùng kho của người dùng này
  --json        in kết quả dạng JSON

Lists the bulletins of the library.
  --state S     only one state: ${states}
  --data DIR    data folder (the library); otherwise this user's own
  --json        print the result as JSON`,
  export: `Xuất một bản tin ra thư mục. Nếu là tệp chữ, bài được nhập vào một kho tạm rồi kho ấy bị bỏ.
  ID-or-FILE    mã bản tin (xem lệnh list) hoặc tệp chữ
  --to          một hay nhiều dạng, cách nhau bằng dấu phẩy: ${kinds}
                (script: bản đọc; approval: bản duyệt; text: lời đọc cho phần mềm đọc)
  --out DIR     thư mục ghi vào; chưa có thì được tạo
  --photos DIR  với FILE: thư mục ảnh cho các chú thích còn chờ ảnh
  --overwrite   cho phép ghi đè tệp đã có
  --data DIR    thư mục dữ liệu (kho bản tin); không có thì dùng kho của người dùng này
  --json        in kết quả dạng JSON, đường dẫn tính từ --out

Exports one bulletin into a folder. A text file goes through a library made for it and removed after.
  ID-or-FILE    a bulletin's id (see list) or a text file
  --to          one kind or more, with commas between: ${kinds}
                (script: reading copy; approval: approval copy; text: spoken text for voice software)
  --out DIR     folder to write into; made where it is missing
  --photos DIR  with FILE: folder of photos for the captions that await one
  --overwrite   existing files may be replaced
  --data DIR    data folder (the library); otherwise this user's own
  --json        print the result as JSON, paths relative to --out`,
  read: `In ra lời đọc của một văn bản, mỗi dòng một dòng: số, ngày tháng, chữ viết tắt đọc thành lời.
  FILE|-        tệp chữ UTF-8 hoặc UTF-16; dấu - là đọc từ đầu vào chuẩn
  --data DIR    đọc theo từ điển và lối đọc của đài trong thư mục dữ liệu (kho bản tin) này;
                không có thì đọc theo mặc định của phần mềm
  --json        in từng đoạn: chữ viết, lời đọc, loại, mức chắc chắn, các cách đọc khác

Prints what is said of a text, a line for a line: numbers, dates and abbreviations in words.
  FILE|-        text in UTF-8 or UTF-16; - reads standard input
  --data DIR    by the dictionary and the house style of the station whose data folder (the library)
                this is; otherwise by the product's own
  --json        print the segments: written, spoken, kind, certainty, choices`,
  verify: `Xem một tệp có đúng là bản đài đã duyệt hay không, kể cả khi đã lưu lại hoặc in lại ở nơi khác.
  FILE          trang web (.html), bản PDF, hoặc tệp nguyên vẹn đài đã xuất
  --data DIR    thư mục dữ liệu (kho bản tin); không có thì dùng kho của người dùng này
  --json        in kết quả dạng JSON
  Mã kết thúc 0: đúng; 1: khác, chưa duyệt, không rõ hoặc không đọc được

Tells whether a file is what the station approved, also where it was saved or printed anew.
  FILE          a web page (.html), a PDF, or any untouched file that the station exported
  --data DIR    data folder (the library); otherwise this user's own
  --json        print the result as JSON
  exit code 0: it is; 1: it differs, was not approved, is unknown or cannot be read`,
  check: `Kiểm tra cả kho: chuỗi việc, phiên bản, ảnh, khóa, chữ ký, trạng thái. Ctrl+C để dừng.
  --data DIR    thư mục dữ liệu (kho bản tin); không có thì dùng kho của người dùng này
  --json        in kết quả dạng JSON
  Mã kết thúc 0: nguyên vẹn; 1: có chỗ không đúng, hoặc đã dừng

Proves the whole library: chains, revisions, photos, keys, signatures, states. Ctrl+C ends it.
  --data DIR    data folder (the library); otherwise this user's own
  --json        print the result as JSON
  exit code 0: whole; 1: something is not right, or it was ended`,
};

const exits = `Mã kết thúc / exit code: 0 xong / done; 1 bị từ chối / refused; 2 dùng sai / wrong use.`;

/** @param verb null: all of them */
export function usage(verb: Verb | null): string {
  if (verb !== null) return `ban-tin ${synopsis[verb]}\n\n${details[verb]}\n\n${exits}\n`;
  const lines = Object.values(synopsis).map((line) => `  ban-tin ${line}`);
  return `Bản Tin: bàn tin của đài truyền thanh xã / the desk of a commune radio station

  ban-tin [--data DIR]
${lines.join('\n')}

ban-tin VERB --help: nói rõ từng lệnh / tells each verb.
${exits}
`;
}

/** What was wrong, in both languages: the settings that name one are not read yet. */
export function wordMisuse(misuse: Misuse): string {
  const { word } = misuse;
  switch (misuse.problem) {
    case 'unknown-verb':
      return `Không có lệnh "${word}". / There is no verb "${word}".`;
    case 'unknown-option':
      return `Không có tùy chọn ${word}. / There is no option ${word}.`;
    case 'needs-value':
      return `Sau ${word} còn thiếu một giá trị. / ${word} needs a value after it.`;
    case 'takes-no-value':
      return `${word} không nhận giá trị. / ${word} takes no value.`;
    case 'unknown-kind':
      return `Không có dạng "${word}"; chỉ có ${kinds}. / There is no kind "${word}"; there are ${kinds}.`;
    case 'unknown-state':
      return `Không có trạng thái "${word}"; chỉ có ${states}. / There is no state "${word}"; there are ${states}.`;
    case 'too-many-words':
      return `Thừa "${word}". / "${word}" is one word too many.`;
    case 'missing':
      return `Còn thiếu ${word}. / ${word} is missing.`;
    default:
      return assertNever(misuse, 'misuse of the command line');
  }
}
