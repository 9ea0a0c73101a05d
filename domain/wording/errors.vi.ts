import type { ErrorCode } from '../errors.ts';

/**
 * Error code → what happened, what was kept, what to do. `{name}` is the file's name, as the detail
 * carries it; a sentence must also stand with the fallback of `word-error.ts` in its place.
 */
export const errorsVi: Readonly<Record<ErrorCode, string>> = {
  'bad-call':
    'Phần mềm vừa gửi một yêu cầu sai nên việc này chưa làm. Bài vẫn còn nguyên; hãy thử lại.',
  'unknown-call':
    'Phần mềm vừa gọi một việc mà Bản Tin trên máy này không có. Bài vẫn còn nguyên; hãy mở lại Bản Tin.',
  'newsroom-restarted':
    'Phòng tin vừa khởi động lại nên việc này chưa xong. Bài vẫn còn nguyên; hãy làm lại.',
  'newsroom-unavailable':
    'Phòng tin chưa trả lời. Chữ trên màn hình vẫn còn; hãy chờ một lát, hoặc lưu bài ra tệp.',
  internal:
    'Phần mềm gặp lỗi nên việc này chưa xong. Bài vẫn còn nguyên; hãy thử lại, nếu vẫn lỗi thì mở lại Bản Tin.',
  cancelled: 'Đã dừng. Không có gì thay đổi.',
  'not-implemented': 'Bản Tin trên máy này chưa làm được việc đó. Không có gì thay đổi.',

  'library-newer':
    'Kho bản tin do Bản Tin đời mới hơn tạo ra nên không mở được. Kho vẫn còn nguyên; hãy cài Bản Tin mới nhất.',
  'library-damaged':
    'Tệp kho bản tin bị hỏng nên không mở được. Tệp được giữ nguyên để cứu; đừng xóa gì, hãy báo người phụ trách máy.',
  'library-on-network':
    'Kho bản tin nằm trên ổ mạng, dễ hỏng, nên Bản Tin không mở. Kho vẫn còn nguyên; hãy chuyển thư mục dữ liệu về ổ đĩa của máy này.',
  'library-busy':
    'Kho bản tin đang có chương trình khác dùng. Chưa có gì thay đổi; hãy chờ một lát rồi thử lại.',
  'library-unreachable':
    'Không mở được kho bản tin. Không có gì bị xóa; hãy kiểm tra ổ đĩa và quyền vào thư mục dữ liệu, rồi thử lại.',
  'library-missing':
    'Không có thư mục {name}. Không có gì được tạo ra; hãy xem lại đường dẫn của thư mục dữ liệu.',
  'disk-full':
    'Đĩa đầy nên chưa ghi được. Những gì đã lưu vẫn còn nguyên; hãy xóa bớt tệp không cần rồi thử lại.',
  'no-permission':
    'Máy không cho ghi vào chỗ này. Chưa có gì thay đổi; hãy chọn chỗ khác, hoặc nhờ người phụ trách máy cấp quyền.',
  'save-not-readable':
    'Bản vừa lưu đọc lại không khớp nên không được dùng. Bản lưu trước vẫn còn nguyên; hãy lưu bài ra tệp rồi thử lại.',

  'bulletin-not-found':
    'Không tìm thấy bản tin này trong kho. Các bản tin khác vẫn còn nguyên; hãy về bàn tin và tìm lại.',
  'purge-not-trashed':
    'Bản tin này không nằm trong thùng rác nên chưa xóa hẳn được. Không có gì bị xóa; hãy bỏ vào thùng rác trước.',
  'purge-submitted':
    'Bản tin này đã từng gửi duyệt nên phải giữ lại, không xóa hẳn được. Không có gì bị xóa.',
  'bulletin-in-trash':
    'Bản tin này đang ở thùng rác nên chưa lưu vào được. Bài vẫn còn nguyên; hãy khôi phục rồi viết tiếp.',
  'stale-version':
    'Bản tin đã được sửa ở nơi khác. Cả hai bản đều còn; hãy mở lại bản tin để xem bản mới nhất.',
  'document-unreadable':
    'Không đọc được nội dung bản tin này. Dữ liệu được giữ nguyên, không bị ghi đè; hãy báo người phụ trách máy.',
  'document-too-large':
    'Bài quá dài nên chưa lưu được. Bản lưu trước vẫn còn nguyên; hãy tách bài làm hai.',

  locked:
    'Bàn tin đang khóa nên việc này chưa làm. Chữ trên màn hình vẫn còn; hãy mở khóa rồi thử lại.',
  'not-allowed':
    'Vai trò của anh/chị không làm được việc này. Không có gì thay đổi; hãy nhờ người có quyền, hoặc hỏi quản trị.',
  'not-yours':
    'Bản tin này của người khác nên anh/chị chỉ xem được. Không có gì thay đổi; hãy nhờ người viết hoặc biên tập sửa.',
  'passcode-wrong':
    'Mật mã không đúng. Không có gì thay đổi; hãy gõ lại, chú ý phím Caps Lock và bộ gõ.',
  'passcode-wait':
    'Sai mật mã nhiều lần nên phải chờ. Không có gì thay đổi; hãy đợi một lát rồi gõ lại.',
  'passcode-too-short':
    'Mật mã ngắn quá nên chưa dùng được. Hãy đặt ít nhất 6 ký tự; người duyệt và quản trị ít nhất 8.',
  'passcode-all-digits':
    'Mật mã của người duyệt và quản trị không được chỉ có chữ số, nên chưa dùng được. Hãy thêm chữ cái.',
  'passcode-must-change':
    'Mật mã tạm chỉ để vào một lần. Hãy tự đặt mật mã mới rồi làm tiếp; không có gì bị mất.',
  'recovery-code-wrong':
    'Mã khôi phục không đúng. Không có gì thay đổi; hãy so lại từng ký tự với tờ giấy in lúc lập đài.',
  'account-not-found':
    'Không có tài khoản này, hoặc người này đã nghỉ. Không có gì thay đổi; hãy chọn lại.',
  'account-name-taken':
    'Đã có người dùng tên này. Không có gì thay đổi; hãy ghi thêm chức danh hoặc tên đệm.',
  'last-administrator':
    'Đài phải còn ít nhất một quản trị đã vào bàn tin. Không có gì thay đổi; hãy giao quyền cho người khác và để người ấy vào trước.',
  'already-set-up': 'Đài đã có tài khoản rồi. Không có gì thay đổi; hãy mở khóa để làm việc.',
  'not-set-up':
    'Đài chưa có tài khoản nên chưa duyệt được. Bài vẫn còn nguyên; hãy lập đài trước, trong Cài đặt.',
  'key-missing':
    'Chưa có khóa ký của người này. Không có gì thay đổi; hãy khóa bàn rồi mở lại để tạo khóa, hoặc báo quản trị.',
  'key-not-found': 'Không tìm thấy khóa ký này. Không có gì thay đổi; hãy mở lại danh sách khóa.',
  'fingerprint-differs':
    'Dấu vân vừa gõ không phải dấu vân hiện nay của đài. Không có gì thay đổi; hãy so lại từng nhóm. Nếu tờ giấy đúng là ghi như vậy thì đó không phải tờ mới nhất: hãy làm tờ khác.',
  'signature-broken':
    'Chữ ký duyệt không khớp với nội dung nên không được coi là đã duyệt. Dữ liệu được giữ nguyên; hãy chạy kiểm tra kho và báo quản trị.',

  'wrong-state':
    'Bản tin không còn ở bước này. Không có gì thay đổi; hãy xem lại trạng thái mới nhất.',
  'own-text':
    'Đài không cho tự duyệt bài mình viết hoặc gửi. Không có gì thay đổi; hãy nhờ người duyệt khác.',
  'not-urgent':
    'Chỉ tin khẩn cấp có tiêu đề và nội dung chữ mới duyệt được qua điện thoại. Không có gì thay đổi; hãy gửi duyệt như thường.',
  'not-approver':
    'Người được nêu tên không có quyền duyệt. Không có gì thay đổi; hãy chọn người duyệt khác.',
  'correction-needed':
    'Bản tin đã phát nên không sửa thẳng được. Chữ trên màn hình vẫn còn; hãy chọn Đính chính, ghi lý do rồi lưu.',
  'bulletin-empty':
    'Bản tin chưa có tiêu đề hoặc nội dung nên chưa gửi được. Bài vẫn còn nguyên; hãy viết thêm rồi gửi.',
  'revision-not-found':
    'Không tìm thấy phiên bản này. Các phiên bản khác vẫn còn nguyên; hãy mở lại lịch sử.',
  'revision-changed':
    'Bài chờ duyệt không còn là bài anh/chị vừa xem. Chưa duyệt gì cả; hãy xem lại phiên bản mới.',
  'checkpoint-not-found':
    'Không còn bản lưu tự động này. Bài hiện tại vẫn nguyên; hãy chọn bản khác.',
  'comment-not-found':
    'Không tìm thấy góp ý này. Các góp ý khác vẫn còn nguyên; hãy mở lại bản tin.',

  'photo-not-found':
    'Không tìm thấy ảnh trong kho. Bài vẫn còn nguyên; hãy chèn lại ảnh từ tệp gốc.',
  'photo-not-image':
    '{name} không phải là tệp ảnh nên chưa đưa vào bài. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
  'photo-truncated':
    '{name} bị hỏng hoặc chép chưa hết nên chưa đưa vào bài. Hãy chép lại ảnh từ máy ảnh hay điện thoại rồi thử lại.',
  'photo-too-large': '{name} lớn hơn 100 MB nên chưa đưa vào bài. Hãy giảm cỡ ảnh rồi thử lại.',
  'photo-heic':
    '{name} là ảnh HEIC của điện thoại, máy này chưa đọc được. Hãy đổi sang JPEG (trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất) rồi thử lại.',
  'photo-too-many-pixels':
    '{name} có quá nhiều điểm ảnh nên chưa đưa vào bài. Hãy giảm cỡ ảnh rồi thử lại.',

  'text-empty': '{name} không có chữ nào nên chưa nhập. Hãy chọn tệp khác.',
  'text-binary':
    '{name} không phải là tệp chữ nên chưa nhập. Hãy mở bằng chương trình đã viết nó, lưu thành tệp .txt rồi nhập lại. Ảnh thì mở bản tin rồi chèn vào bài.',
  'text-too-large':
    '{name} quá lớn so với một bản tin nên chưa nhập. Hãy tách thành từng bài. Ảnh thì mở bản tin rồi chèn vào bài.',
  'text-encoding':
    '{name} dùng bảng mã chữ mà Bản Tin chưa đọc được nên chưa nhập. Hãy lưu lại tệp bằng mã UTF-8 rồi nhập lại.',
  'file-not-found':
    'Không thấy {name}: tệp đã bị chuyển đi, đổi tên hoặc xóa. Bài vẫn còn nguyên; hãy chọn lại tệp.',
  'file-unreadable':
    'Không đọc được {name}. Bài vẫn còn nguyên; hãy kiểm tra USB, ổ đĩa và quyền đọc tệp rồi thử lại.',
  'file-kind-unknown':
    'Bản Tin chưa đọc được loại tệp của {name}. Hãy lưu thành tệp .txt rồi nhập lại.',
  'ticket-unknown':
    'Phép dùng tệp đã hết hạn nên việc này chưa làm. Bài vẫn còn nguyên; hãy chọn lại tệp.',

  'word-taken':
    'Chữ này đài đã có cách đọc. Cách đọc cũ vẫn còn nguyên; hãy sửa chữ đã có, hoặc đồng ý thay.',

  'file-exists':
    'Đã có {name} ở chỗ này. Tệp cũ được giữ nguyên; hãy chọn tên khác hoặc đồng ý ghi đè.',
  'file-in-use':
    '{name} đang mở ở một chương trình khác nên chưa ghi đè được. Tệp cũ được giữ nguyên; hãy đóng tệp ấy rồi thử lại.',
  'target-vanished':
    'Không còn thấy chỗ ghi: USB đã rút hoặc thư mục đã bị xóa. Bài vẫn còn nguyên; hãy cắm lại hoặc chọn chỗ khác.',
  'target-not-folder': 'Chỗ đã chọn không phải là thư mục. Chưa ghi gì cả; hãy chọn một thư mục.',
  'print-failed': 'Chưa in được. Bài vẫn còn nguyên; hãy kiểm tra máy in rồi thử lại.',
};
