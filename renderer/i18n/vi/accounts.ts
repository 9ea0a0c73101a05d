/** Who works here, coming and going. Passcodes are "mật mã", signing keys "khóa ký". */
const people = {
  roles: {
    reporter: 'phóng viên',
    editor: 'biên tập',
    approver: 'người duyệt',
    announcer: 'phát thanh viên',
    administrator: 'quản trị',
  },
  does: {
    reporter: 'viết bản tin và gửi duyệt',
    editor: 'sửa bài, trả lại, gửi duyệt',
    approver: 'duyệt và ký, chịu trách nhiệm',
    announcer: 'đọc và ghi đã phát',
    administrator: 'thêm người, đặt lại mật mã',
  },
  /** Every role but the administrator's in one hand. */
  allInOne: 'bốn trong một',
  and: '{first} và {last}',
} as const;

const passcode = {
  label: 'Mật mã',
  own: 'Mật mã của anh/chị',
  old: 'Mật mã đang dùng',
  next: 'Mật mã mới',
  again: 'Gõ lại mật mã mới',
  show: 'Hiện mật mã',
  hide: 'Ẩn mật mã',
  capsLock: 'Phím Caps Lock đang bật.',
  rule: 'Ít nhất {least} ký tự.',
  signingRule: 'Ít nhất {least} ký tự, không được toàn chữ số. Một câu ngắn dễ nhớ là tốt nhất.',
  differ: 'Hai lần gõ chưa giống nhau.',
  checking: 'Đang kiểm tra…',
  wait: 'Sai nhiều lần nên phải chờ {seconds} giây rồi gõ lại.',
  waited: 'Gõ lại được rồi.',
  change: 'Đổi mật mã',
  changed: 'Đã đổi mật mã.',
  store: 'Đổi mật mã',
  cancel: 'Thôi',
} as const;

const lock = {
  who: 'Ai đang ở bàn tin?',
  people: 'Người của đài',
  peopleHint: 'Gõ chữ đầu của tên, hoặc dùng phím mũi tên, rồi bấm Enter.',
  enter: 'Vào bàn tin',
  other: 'Người khác',
  forgot: 'Quên mật mã?',
  byItself: 'Bàn tin tự khóa vì một lúc không có ai dùng. Bài đã được lưu.',
  byItselfUnsaved: 'Bàn tin tự khóa vì một lúc không có ai dùng.',
  unsavedOf:
    'Bài của {name} có chữ chưa lưu được. Chữ vẫn giữ trong máy; {name} vào lại là thấy. Đừng tắt máy.',
  commands: 'Bàn tin đang khóa.',
  unsaved: {
    title: 'Chưa khóa: bài chưa lưu được',
    explain:
      'Lý do: {reason}. Nếu khóa ngay, chữ chưa lưu được giữ trong máy và hiện lại khi anh/chị vào; tắt máy thì mất.',
    keep: 'Khóa, giữ chữ trong máy',
  },
  choose: {
    title: 'Chào {name}',
    explain: 'Trước khi làm việc, hãy đặt mật mã của riêng mình. Không ai khác biết mật mã này.',
    done: 'Đặt mật mã và vào',
    back: 'Để sau, khóa lại',
  },
  forgotten: {
    title: 'Quên mật mã',
    ask: 'Hãy nhờ quản trị đặt lại: {names}. Anh/chị sẽ nhận một mật mã tạm rồi tự đặt mật mã mới.',
    onlyYou: 'Anh/chị là quản trị duy nhất, nên chỉ có tờ in lúc lập đài mới mở lại được.',
    sheet: 'Hoặc dùng mã khôi phục trên tờ in lúc lập đài.',
    useSheet: 'Dùng mã khôi phục',
    back: 'Quay lại',
    code: 'Mã khôi phục',
    codeHint: 'Ví dụ: 7F3K-9QXD-…',
    codeHelp: 'Năm nhóm bốn ký tự, in đậm trên tờ giấy. Chữ hoa, chữ thường đều được.',
    done: 'Đặt mật mã mới',
  },
} as const;

const who = {
  menu: 'Mở bảng chọn',
  changePasscode: 'Đổi mật mã…',
  accounts: 'Tài khoản của đài…',
  keys: 'Khóa ký…',
  lock: 'Khóa bàn',
  other: 'Đổi người',
  setUp: 'Lập tài khoản cho đài',
  notForYou: 'Lệnh này không thuộc vai trò của anh/chị.',
} as const;

const welcome = {
  title: 'Chào mừng đến với Bản Tin',
  explain:
    'Bàn làm việc của đài truyền thanh: viết bản tin, duyệt, rồi đưa lên trang web và lên sóng.',
  setUp: 'Lập đài',
  setUpHint: 'Ghi tên đài và người quản trị đầu tiên. Mất chừng ba phút, cần máy in hoặc USB.',
  skip: 'Dùng thử trước',
  skipHint: 'Mở một bản tin mẫu để viết thử. Lập đài lúc nào cũng được, bài đã viết vẫn còn.',
} as const;

const setUp = {
  title: 'Lập đài',
  step: 'Bước {at}/{total}',
  back: 'Quay lại',
  next: 'Tiếp tục',
  leave: 'Để sau',
  station: 'Đài của anh/chị',
  stationHint: 'Tên này hiện trên màn hình, bản in và trang web. Sau này quản trị đổi được.',
  stationNeeded: 'Hãy ghi tên đài.',
  person: 'Người quản trị đầu tiên',
  personHint: 'Người này thêm và đổi tài khoản của đài, thường là trưởng đài hoặc cán bộ văn hóa.',
  name: 'Họ và tên',
  nameNeeded: 'Hãy ghi họ và tên.',
  roles: 'Việc người này làm',
  rolesHint: 'Một người làm cả bốn việc thì để nguyên. Duyệt bài vẫn là một bước riêng.',
  make: 'Lập đài',
  making: 'Đang tạo khóa cho đài…',
} as const;

const sheet = {
  title: 'Tờ giấy của đài',
  explain:
    'In tờ này, hoặc lưu ra USB, rồi cất như cất con dấu. Khi quản trị quên mật mã, chỉ có mã này mở lại được. Máy không giữ mã, và không hiện lại lần nữa.',
  replaced: 'Mã cũ không dùng được nữa. Hãy bỏ tờ cũ và cất tờ này.',
  code: 'Mã khôi phục',
  fingerprint: 'Dấu vân của đài',
  fingerprintHint: 'Để đối chiếu khi kiểm tra chữ ký duyệt.',
  print: 'In tờ này…',
  save: 'Lưu thành PDF…',
  printed: 'Đã gửi tới máy in.',
  saved: 'Đã lưu {name}.',
  kept: 'Tôi đã cất tờ này',
  keptFirst: 'Hãy in hoặc lưu tờ này trước.',
  done: 'Vào bàn tin',
  addPeople: 'Thêm người',
  fileName: 'to-giay-cua-dai',
} as const;

/** Each under its own name, as the others are. */
export const accounts = { people, passcode, lock, who, welcome, setUp, sheet } as const;
