import type { ProofWords } from './proof.ts';

/** What a check of a file, or of the whole library, has found: for the window and the command line. */
export const proofVi: ProofWords = {
  titles: {
    approved: 'Đúng tệp của đài, bản đã duyệt',
    draft: 'Đúng tệp của đài, nhưng chưa duyệt',
    'same-words': 'Đúng lời và ảnh của bản đã duyệt',
    differs: 'Khác với bản đã duyệt',
    unprovable: 'Chữ ký duyệt không đúng',
    unknown: 'Không rõ tệp này từ đâu',
  },
  explained: {
    approved: 'Tệp này do đài xuất ra và chưa ai sửa một chữ nào.',
    draft: 'Tệp này do đài xuất ra, nhưng bản trong tệp không ai duyệt. Đừng phát, đừng đăng.',
    'same-words':
      'Tệp đã được lưu lại hoặc in lại ở nơi khác, chữ và ảnh vẫn như bản đã duyệt. Máy không thấy được chỗ bị hình vẽ che lấp: nếu nghi ngờ, mở tệp ra xem.',
    differs: 'Tệp mang mã duyệt của đài nhưng nội dung đã bị đổi. Đừng phát, đừng đăng tệp này.',
    unprovable:
      'Mã duyệt có trong kho, nhưng chữ ký của lần duyệt ấy không đúng. Hãy kiểm tra kho bản tin và báo người quản trị.',
    empty: 'Tệp rỗng, không có gì để kiểm tra.',
    locked:
      'Tệp PDF này có mật khẩu nên máy không đọc được. Mở tệp ra, lưu lại một bản không có mật khẩu rồi kiểm tra bản ấy.',
    damaged: 'Tệp PDF này hỏng hoặc chép chưa hết. Hãy chép lại tệp rồi kiểm tra lần nữa.',
    'other-kind':
      'Đây không phải trang web (.html) hay PDF, và không phải tệp nguyên vẹn đài đã xuất.',
    'no-words':
      'Tệp PDF này chỉ có hình, không có chữ (bản chụp hay bản quét), nên máy không so được. Hãy tìm tệp gốc đài đã xuất.',
    'no-code':
      'Trong tệp không có mã duyệt nào. Có thể là bản nháp đã bị sửa, hoặc không phải tệp của đài.',
    'other-code':
      'Mã duyệt trong tệp không có trong kho này. Có thể là của đài khác, mã giả, hoặc kho này là một bản chép cũ.',
  },
  latest: 'Đây là bản duyệt mới nhất của bản tin.',
  notLatest: 'Bản này không còn dùng: đã có bản duyệt mới hơn, hoặc bản tin đã thu hồi.',
  facts: {
    headline: 'Bản tin',
    approver: 'Người duyệt',
    approvedAt: 'Duyệt lúc',
    revision: 'Phiên bản',
    code: 'Mã duyệt',
    exportedAt: 'Xuất lúc',
  },
  newKey: (since, giver) => `khóa mới từ ${since}, do ${giver === '' ? 'đài' : giver} cấp`,
  removed: 'Mất',
  added: 'Thêm',
  photos: (count) => `${count} ảnh không phải ảnh của bản đã duyệt, thiếu hoặc thừa.`,
  whole: 'Kho bản tin nguyên vẹn',
  looked: (count) =>
    `Đã xem hết ${count('bulletins')} bản tin, ${count('revisions')} phiên bản, ${count('events')} việc đã ghi, ${count('photos')} ảnh, ${count('keys')} khóa ký.`,
  faulty: 'Kho bản tin có chỗ không đúng',
  faults: {
    events: 'Sổ ghi việc của kho đã bị sửa hoặc bị bớt, không phải bằng phần mềm này.',
    revisions: 'Một phiên bản đã cất đi bị sửa, không phải bằng phần mềm này.',
    photos: 'Một ảnh trong kho bị sửa hoặc bị hỏng.',
    keys: 'Khóa ký hoặc danh sách người dùng không giống sổ ghi việc: có người sửa bên ngoài phần mềm.',
    signatures: 'Một lần duyệt không có chữ ký đúng của người duyệt.',
    states: 'Trạng thái của một bản tin không giống sổ ghi việc.',
  },
  advice: {
    tampered:
      'Tạm dừng phát và đăng những bài mới duyệt. Đóng phần mềm, chép cả thư mục dữ liệu sang ổ khác và giữ nguyên, rồi báo người quản trị của đài cùng dòng dưới đây. Nếu có bản sao lưu, hãy kiểm tra bản sao lưu.',
    photo:
      'Chữ và chữ ký duyệt không sao. Mở bản tin có ảnh này, chèn lại ảnh gốc rồi gửi duyệt lại; báo người quản trị của đài cùng dòng dưới đây, vì ổ đĩa có thể sắp hỏng.',
    state:
      'Những gì đã duyệt vẫn chứng được: khi xuất, phần mềm xem chữ ký chứ không xem trạng thái. Báo người quản trị của đài cùng dòng dưới đây.',
  },
  row: (table, row) => `Dòng sai đầu tiên: ${table}, ${row}`,
  fingerprint: 'Dấu vân của đài',
  compare: 'So từng nhóm với tờ giấy in lúc lập đài: khác một chữ thì đây không phải kho của đài.',
  noAccounts: 'Đài chưa có tài khoản nên chưa có chữ ký nào để kiểm tra.',
  progress: (percent) => `Đang kiểm tra: ${percent}%`,
};
