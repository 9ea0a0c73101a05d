/** An invented bulletin as stations send it: headline in capitals, captions padded to the middle. */
export const sampleText = `XÃ ĐỒNG MÍT RA QUÂN NẠO VÉT KÊNH MƯƠNG NỘI ĐỒNG

Sáng ngày 12 tháng 4 năm 2026, Ủy ban nhân dân xã Đồng Mít phát động toàn dân ra quân nạo vét kênh mương nội đồng, chuẩn bị nước tưới cho vụ hè thu.

                              Quang cảnh lễ phát động

Hơn hai trăm cán bộ, hội viên và bà con ở năm thôn đã nạo vét được ba cây số kênh, khơi thông mười hai cống.

                              Bà con thôn Nà Hoa khơi thông dòng chảy

Ông Lò Văn Sơn, Chủ tịch Ủy ban nhân dân xã, đề nghị các thôn giữ nề nếp ra quân vào ngày chủ nhật đầu tháng./.

Tác giả: Hà Thị Mận – Đài truyền thanh xã
Nguồn ảnh: Đoàn Thanh niên xã
`;

export const sampleHeadline = 'XÃ ĐỒNG MÍT RA QUÂN NẠO VÉT KÊNH MƯƠNG NỘI ĐỒNG';
export const sampleCaptions = [
  'Quang cảnh lễ phát động',
  'Bà con thôn Nà Hoa khơi thông dòng chảy',
] as const;
