/** Photos on their way in, exports on their way out, and the settings. */
export const photos = {
  adding: 'Đang đưa ảnh vào: {name}',
  pasted: 'ảnh vừa dán',
} as const;

export const publish = {
  menu: 'Xuất',
  html: 'Trang web (.html)…',
  fragmentZip: 'Gói bài, ảnh cho trang web (.zip)…',
  fragmentFolder: 'Bài, ảnh cho trang web ra thư mục…',
  pdf: 'Bản in (PDF)…',
  copyWeb: 'Chép cho trang web',
  print: 'In ra giấy…',
  running: 'Đang xuất {name}…',
  done: 'Đã xuất {name}',
  show: 'Mở thư mục',
  copied: 'Đã chép bài. Mở trang web, bấm Ctrl+V để dán.',
  copiedMac: 'Đã chép bài. Mở trang web, bấm ⌘V để dán.',
  printed: 'Đã gửi tới máy in.',
  notSaved: 'Chưa xuất được vì bài chưa lưu được: {reason}.',
  exists: {
    title: 'Đã có {name} ở chỗ này',
    explain: 'Ghi đè thì bản cũ ở đó sẽ được thay bằng bản mới.',
    overwrite: 'Ghi đè',
    keep: 'Giữ bản cũ',
  },
} as const;

export const settings = {
  title: 'Cài đặt',
  close: 'Xong',
  station: 'Đài',
  look: 'Màn hình',
  stationName: 'Tên đài',
  stationNameHint: 'Ví dụ: Đài truyền thanh xã …',
  parentName: 'Cơ quan chủ quản',
  parentNameHint: 'Ví dụ: Ủy ban nhân dân xã …',
  defaultUnit: 'Đơn vị mặc định',
  defaultUnitHint: 'Điền sẵn vào bản tin mới',
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  theme: 'Giao diện',
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  scale: 'Cỡ chữ',
  scaleValue: '{scale} %',
  smaller: 'Nhỏ hơn',
  larger: 'To hơn',
  about: 'Bản Tin {version} · Electron {electron}',
  failed: 'Chưa lưu được cài đặt: {reason}',
} as const;
