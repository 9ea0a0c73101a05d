/** The station's sheet, once it is lost or was never printed. */
export const newSheet = {
  title: 'Tờ giấy của đài',
  explain:
    'Tờ giấy bị mất, hoặc lúc lập đài chưa kịp in, thì làm tờ mới. Mã và dấu vân trên tờ cũ hết hiệu lực; bài đã duyệt vẫn giữ nguyên.',
  open: 'Làm tờ giấy mới…',
  form: 'Làm tờ giấy mới',
  old: 'Mã trên tờ cũ không dùng được nữa, đài có dấu vân mới. Nếu tìm thấy tờ cũ, hãy hủy.',
  confirm:
    'Rồi vào mục Khóa ký: có người duyệt khác thì nhờ người ấy xác nhận khóa mới của đài; không có thì tự so dấu vân với tờ giấy.',
  done: 'Làm tờ mới',
  missing: 'Chưa cất tờ giấy của đài. Không có tờ này, quên mật mã là không vào lại được.',
  key: {
    title: 'Xác nhận khóa mới của đài',
    explain:
      'Chỉ xác nhận khi đã hỏi trực tiếp: đúng là {by} vừa làm tờ giấy mới, và dấu vân trên tờ ấy giống dấu vân ở đây.',
    confirmed: 'Đã xác nhận khóa mới của đài.',
  },
  compare: {
    open: 'So với tờ giấy…',
    title: 'So khóa của đài với tờ giấy',
    explain:
      'Lấy tờ giấy của đài ra, gõ lại dấu vân in trên tờ. Máy so từng ký tự, và ghi lời xác nhận này có chữ ký của anh/chị.',
    worth:
      'Đây là lời của chính anh/chị: sau này anh/chị vào lại bằng tờ giấy thì khóa mới của anh/chị không phải chờ ai. Khóa của người khác vẫn chờ một người duyệt khác xác nhận.',
    field: 'Dấu vân trên tờ giấy',
    hint: '16 nhóm, mỗi nhóm 4 ký tự',
    done: 'So và ký',
    told: 'Dấu vân khớp với tờ giấy. Đã ghi lại.',
    state: 'khóa mới từ {when}, do {by} làm và đã tự so với tờ giấy',
    covered: 'Dấu vân được che trong lúc gõ theo tờ giấy.',
  },
} as const;
