/** "Kiểm tra": a file that came back, and the whole library. What is found is worded in `domain/wording`. */
export const verify = {
  title: 'Kiểm tra tệp đã xuất',
  file: {
    title: 'Tệp này có đúng bản đã duyệt không?',
    hint: 'Chọn trang web (.html) hay bản PDF, hoặc kéo thả tệp vào đây. Tệp đã lưu lại, in lại ở máy khác cũng kiểm tra được.',
    choose: 'Chọn tệp…',
    another: 'Chọn tệp khác…',
    looking: 'Đang xem tệp {name}…',
    name: 'Tệp: {name}',
    refused: 'Chưa kiểm tra được tệp',
    drop: 'Thả tệp vào đây để kiểm tra',
    differences_other: '{count, number} chỗ khác',
    more_other: 'Còn {count, number} chỗ nữa.',
    facts: 'Bản đã duyệt trong kho',
  },
  library: {
    title: 'Kho bản tin có nguyên vẹn không?',
    hint: 'Máy xem lại từng phiên bản, từng ảnh, từng chữ ký duyệt. Kho lớn thì mất vài phút; trong lúc đó vẫn làm việc được.',
    start: 'Kiểm tra kho',
    again: 'Kiểm tra lại',
    running: 'Đang kiểm tra kho: {percent}%',
    stopped: 'Đã dừng, chưa xem hết kho.',
  },
} as const;
