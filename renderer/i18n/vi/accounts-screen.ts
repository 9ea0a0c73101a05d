/** The administrator's screen: people, signing keys, the desk's rules. */
const members = {
  title: 'Tài khoản của đài',
  tabs: { label: 'Các mục', people: 'Người', keys: 'Khóa ký', rules: 'Quy định' },
  add: 'Thêm người',
  list: 'Người của đài',
  gone: 'Đã nghỉ',
  left: 'nghỉ {when}',
  temporary: 'mật mã tạm, chưa vào lần nào',
  you: 'đang ở bàn tin',
  keyNone: 'không cần khóa ký',
  keyDue: 'khóa ký được tạo khi người này vào lần tới',
  keyGood: 'có khóa ký',
  keyNew: 'khóa ký mới, chưa ai xác nhận',
  bulletins_other: '{count, number} bản tin',
  name: 'Họ và tên',
  rolesLabel: 'Việc người này làm',
  rolesNeeded: 'Hãy chọn ít nhất một việc.',
  signed: 'Mật mã của anh/chị, để ký việc này',
  signing: 'Đang ký…',
  cancel: 'Thôi',
  new: {
    title: 'Thêm người',
    explain: 'Người mới nhận một mật mã tạm, vào lần đầu thì tự đặt mật mã riêng.',
    done: 'Thêm người này',
  },
  edit: {
    action: 'Sửa tên, việc làm…',
    title: 'Sửa tên, việc làm',
    explain:
      'Ai thôi duyệt thì khóa ký của người ấy hết hiệu lực; những gì đã duyệt vẫn còn giá trị.',
    done: 'Lưu',
    stored: 'Đã lưu tài khoản {name}.',
  },
  reset: {
    action: 'Đặt lại mật mã…',
    title: 'Đặt lại mật mã của {name}',
    explain: 'Mật mã cũ hết dùng được. {name} nhận một mật mã tạm rồi tự đặt mật mã mới.',
    key: 'Khóa ký cũng thành khóa mới; các lần duyệt sau ghi “khóa mới” cho đến khi có người xác nhận.',
    done: 'Đặt lại',
  },
  leave: {
    action: 'Người này nghỉ…',
    title: '{name} nghỉ',
    explain: 'Tên và những gì {name} đã ký vẫn còn. Tài khoản không vào được nữa.',
    to_other: '{count, number} bản tin của {name} giao cho',
    none: 'Không có bản tin nào phải giao lại.',
    done: 'Cho nghỉ và giao bài',
    doneNone: 'Cho nghỉ',
    storedNone: '{name} đã nghỉ.',
    stored_other: '{name} đã nghỉ. Đã giao {count, number} bản tin cho {to}.',
    nobody: 'Chưa có ai để giao bài. Hãy thêm người trước.',
  },
  once: {
    title: 'Mật mã tạm của {name}',
    explain: 'Chỉ hiện một lần. Hãy in hoặc chép lại rồi đưa tận tay người này.',
    copy: 'Chép',
    copied: 'Đã chép mật mã tạm.',
    print: 'In…',
    done: 'Xong',
  },
  self: 'Đây là tài khoản của anh/chị. Muốn đổi mật mã, bấm tên mình ở góc trên, chọn Đổi mật mã.',
} as const;

const keys = {
  explain:
    'Mỗi người duyệt và quản trị có một khóa ký. Dấu vân của khóa đài phải giống dấu vân in trên tờ giấy của đài.',
  station: 'Khóa của đài',
  owner: 'Khóa của {name}',
  made: 'từ {when}, do {by} cấp',
  madeByStation: 'từ {when}, theo tờ giấy của đài',
  stationMade: 'từ {when}',
  revoked: 'hết hiệu lực {when}',
  unconfirmed: 'khóa mới từ {when}, do {by} cấp, chưa ai xác nhận',
  confirm: 'Xác nhận khóa này…',
  confirmTitle: 'Xác nhận khóa của {name}',
  confirmExplain:
    'Chỉ xác nhận khi đã hỏi trực tiếp: đúng là {name} vừa đặt mật mã mới. Từ đó các lần duyệt thôi ghi “khóa mới”.',
  bySheet: 'Bằng tờ giấy',
  byPasscode: 'Bằng mật mã của anh/chị',
  how: 'Xác nhận bằng',
  notYours:
    'Khóa của chính anh/chị, hoặc do anh/chị cấp, phải để người duyệt khác hoặc tờ giấy xác nhận.',
  done: 'Xác nhận',
  confirmed: 'Đã xác nhận khóa của {name}.',
  list: 'Các khóa ký',
} as const;

const rules = {
  ownText: 'Tự duyệt bài mình viết',
  ownTextHint: 'Người vừa viết vừa duyệt được ghi rõ trong lịch sử của bài.',
  ownTexts: {
    default: 'Chỉ khi có một người duyệt',
    allowed: 'Được',
    forbidden: 'Không',
  },
  lock: 'Tự khóa bàn khi không ai dùng',
  lockHint: 'Bài được lưu trước khi khóa.',
  minutes_other: '{count, number} phút',
  never: 'Không tự khóa',
} as const;

/** Each under its own name, as the others are. */
export const accountsScreen = { members, keys, rules } as const;
