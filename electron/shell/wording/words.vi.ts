/** What the shell says in its own dialogs and menus; `{name}` takes a value. */
export const wordsVi = {
  'app.name': 'Bản Tin',

  'close.title': 'Có chữ chưa lưu',
  'close.message': 'Bài này còn những chữ chưa lưu được.',
  'close.detail': 'Chữ vẫn còn nguyên trên màn hình. Muốn làm gì trước khi đóng?',
  'close.retry': 'Thử lưu lại',
  'close.rescue': 'Lưu bài ra tệp…',
  'close.discard': 'Bỏ những chữ chưa lưu',
  'close.back': 'Quay lại viết',
  'silent.message': 'Cửa sổ chưa trả lời nên chưa biết bài đã lưu hết chưa.',
  'silent.detail': 'Những gì trạng thái ghi là đã lưu thì vẫn còn. Nên chờ thêm một lát.',
  'silent.wait': 'Chờ thêm',
  'silent.close': 'Vẫn đóng',

  'sheet.title': 'Tờ giấy của đài',
  'sheet.message': 'Tờ giấy của đài chưa được cất.',
  'sheet.detail':
    'Mã khôi phục chỉ hiện ở đây, lần này. Đóng bây giờ mà chưa in thì quản trị phải làm tờ mới.',
  'sheet.back': 'Quay lại tờ giấy',
  'sheet.close': 'Vẫn đóng',

  'rescue.failed': 'Chưa lưu được ra tệp.',
  'rescue.failed.detail': 'Bài vẫn còn trên màn hình. Hãy chọn chỗ khác rồi thử lại.',

  'newsroom.failed': 'Phòng tin dừng ba lần trong một phút.',
  'newsroom.failed.detail':
    'Những gì đã lưu vẫn còn nguyên trong kho. Chữ chưa lưu vẫn còn trên màn hình: hãy lưu bài ra tệp trước khi thoát.\n\nBáo cáo sự cố (không chứa nội dung bài): {report}',
  'newsroom.retry': 'Mở lại phòng tin',
  'newsroom.stay': 'Để tôi lưu bài ra tệp',

  'library.refused': 'Chưa mở được kho bản tin.',
  'library.folder': 'Thư mục dữ liệu: {folder}',
  'library.retry': 'Thử lại',
  'library.stay': 'Để sau',

  'folder.unusable': 'Không dùng được thư mục dữ liệu.',
  'folder.unusable.detail':
    '{folder}\n\nMáy không cho tạo hoặc ghi vào thư mục này. Không có gì bị xóa; hãy kiểm tra ổ đĩa và quyền ghi rồi mở lại.',

  'window.gone': 'Cửa sổ gặp sự cố và đã dừng.',
  'window.gone.detail':
    'Những gì đã lưu vẫn còn nguyên trong kho. Mở lại để viết tiếp.\n\nBáo cáo sự cố (không chứa nội dung bài): {report}',
  'window.reopen': 'Mở lại',
  'window.hung': 'Cửa sổ không trả lời.',
  'window.hung.detail': 'Có thể máy đang bận. Nếu dừng cửa sổ, những chữ vừa gõ có thể mất.',
  'window.wait': 'Chờ thêm',
  'window.end': 'Dừng cửa sổ',

  'main.crashed': 'Bản Tin gặp lỗi.',
  'main.crashed.detail':
    'Những gì đã lưu vẫn còn nguyên. Nếu thấy điều lạ, hãy đóng và mở lại Bản Tin.\n\nBáo cáo sự cố (không chứa nội dung bài): {report}',
  'report.none': 'chưa ghi được báo cáo',

  'choose.photos': 'Chọn ảnh',
  'choose.import': 'Chọn tệp để nhập',
  'choose.words': 'Chọn bảng cách đọc',
  'choose.verify': 'Chọn tệp cần kiểm tra',
  'choose.folder': 'Chọn thư mục để ghi vào',
  'save.title': 'Chọn chỗ lưu',
  'kind.photos': 'Ảnh',
  'kind.text': 'Tệp chữ',
  'kind.html': 'Trang web',
  'kind.pdf': 'Tệp PDF',
  'kind.json': 'Tệp JSON',
  'kind.zip': 'Gói ZIP',
  'kind.tsv': 'Bảng cách đọc (TSV)',
  'kind.exported': 'Tệp đài đã xuất',
  'overwrite.message': 'Ở đây đã có {name}.',
  'overwrite.detail': 'Ghi đè thì tệp cũ không còn nữa.',
  'overwrite.yes': 'Ghi đè',

  cancel: 'Thôi',
  continue: 'Tiếp tục',
  quit: 'Thoát',
} as const;

export type WordKey = keyof typeof wordsVi;
