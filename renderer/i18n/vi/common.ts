export const common = {
  appName: 'Bản Tin',
  close: 'Đóng',
  undo: 'Hoàn tác',
  retry: 'Thử lại',
  stop: 'Dừng',
  toDesk: 'Bàn tin',
  toBulletin: 'Về bản tin',
  loading: 'Đang mở…',
  today: 'hôm nay {time}',
  yesterday: 'hôm qua {time}',
  notices: 'Thông báo ({hotkey})',
  restarted: 'Phòng tin vừa khởi động lại, bài vẫn còn nguyên.',
  connecting: 'Đang nối với phòng tin…',
  long: 'Đã dài {length, number} ký tự. Không chữ nào bị cắt; hãy xem lại có dán nhầm không.',
  tooLong:
    'Dài {length, number} ký tự, quá {most, number} ký tự nên chưa lưu được. Hãy chuyển bớt xuống bài.',
  notHere: 'Lệnh này chỉ dùng khi đang mở một bản tin.',
  onlyOnDesk: 'Lệnh này chỉ dùng ở bàn tin.',
} as const;

/** Words for what a bulletin carries, the same on every screen. */
export const bulletin = {
  states: {
    draft: 'Bản nháp',
    submitted: 'Chờ duyệt',
    returned: 'Bị trả lại',
    approved: 'Đã duyệt',
    phoned: 'Chờ ký bổ sung',
    aired: 'Đã phát',
    withdrawn: 'Đã thu hồi',
  },
  priorities: { normal: 'Thông thường', priority: 'Ưu tiên', urgent: 'Khẩn cấp' },
  untitled: 'Chưa có tiêu đề',
  syllables_other: '{count, number} tiếng',
  counting: '… tiếng',
  photos_other: '{count, number} ảnh',
} as const;

export const palette = {
  title: 'Mọi lệnh',
  search: 'Gõ tên việc cần làm',
  nothing: 'Không có lệnh nào như vậy',
  found_other: '{count} lệnh',
} as const;

export const trouble = {
  title: 'Màn hình gặp lỗi',
  explain:
    'Chữ đã gõ vẫn còn trong máy. Hãy lưu bài ra tệp cho chắc, rồi mở lại màn hình để viết tiếp.',
  rescue: 'Lưu bài ra tệp…',
  reload: 'Mở lại màn hình',
  library: 'Chưa mở được kho bản tin',
  failed: 'Phòng tin dừng nhiều lần liền',
  failedExplain:
    'Những gì đã lưu vẫn còn nguyên. Hãy bấm “Thử lại”; nếu vẫn vậy, đóng rồi mở lại Bản Tin, hoặc báo người phụ trách máy.',
  stillGone: 'Vừa thử lại, vẫn chưa được.',
} as const;
