/** The station's sheet, once it is lost or was never printed. */
export const newSheet = {
  title: 'Tờ giấy của đài',
  explain:
    'Tờ giấy bị mất, hoặc lúc lập đài chưa kịp in, thì làm tờ mới. Mã và dấu vân trên tờ cũ hết hiệu lực; bài đã duyệt vẫn giữ nguyên.',
  open: 'Làm tờ giấy mới…',
  form: 'Làm tờ giấy mới',
  old: 'Mã trên tờ cũ không dùng được nữa, đài có dấu vân mới. Nếu tìm thấy tờ cũ, hãy hủy.',
  confirm: 'Có người duyệt khác thì nhờ người ấy xác nhận khóa mới của đài ở mục Khóa ký.',
  done: 'Làm tờ mới',
  missing: 'Chưa cất tờ giấy của đài. Không có tờ này, quên mật mã là không vào lại được.',
  key: {
    title: 'Xác nhận khóa mới của đài',
    explain:
      'Chỉ xác nhận khi đã hỏi trực tiếp: đúng là {by} vừa làm tờ giấy mới, và dấu vân trên tờ ấy giống dấu vân ở đây.',
    confirmed: 'Đã xác nhận khóa mới của đài.',
  },
} as const;
