/** What was approved is read as it was approved, though the station reads otherwise now. */
export const frozen = {
  title: 'Cách đọc nay khác bản đã duyệt (phiên bản {number}).',
  explain:
    'Bản đọc, lời đọc chép ra vẫn theo bản đã duyệt. Muốn đọc theo cách mới thì sửa bài và gửi duyệt lại.',
  difference: '“{written}”: đã duyệt “{before}”, nay “{now}”',
  silent: 'không đọc',
  more_other: 'Xem {count, number} chỗ nữa',
  which: 'Xem bản đọc nào',
  approved: 'Bản đã duyệt (phiên bản {number})',
  today: 'Cách đọc hôm nay',
  same: 'Hôm nay máy vẫn đọc như vậy.',
  count_other: 'Hôm nay máy đọc khác {count, number} chỗ.',
  onlyLook: 'Chỉ để xem: lên sóng vẫn đọc bản đã duyệt.',
  about: 'Đây là lời đã duyệt cùng bài. Chữ chấm dưới là chữ đọc khác cách viết.',
} as const;
