import { emptyFields, type BulletinFields, type PhotoSha } from '#domain/bulletin';
import { SCHEMA_VERSION, type BlockNode, type BulletinDocument } from '#domain/document/schema';

/**
 * The bulletin that a new library opens with, so that nobody meets an empty room. Commune, people and
 * figures are invented; numbers, a fraction, abbreviations and `./.` are there because every real bulletin
 * has them.
 */
export const sampleFields: BulletinFields = {
  ...emptyFields(),
  headline: 'XÃ SUỐI MƠ RA QUÂN LÀM ĐƯỜNG HOA, HƯỞNG ỨNG TẾT TRỒNG CÂY',
  byline: { author: 'Ma Thị Hạnh', unit: 'Đài truyền thanh xã' },
  photoCredit: 'Đoàn Thanh niên xã',
  place: 'Thôn Nà Hoa',
  eventDate: '2026-03-08',
  topic: 'Nông thôn mới',
};

/** The sample's document around its picture. */
export function sampleDocument(picture: PhotoSha): BulletinDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    root: {
      type: 'root',
      ...plain,
      children: [
        paragraph(
          'Sáng ngày 08 tháng 3 năm 2026, Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Mơ phối hợp với các đoàn thể phát động Tết trồng cây và ra quân làm đường hoa tại 7/7 thôn, thu hút hơn 350 cán bộ, hội viên và bà con Nhân dân tham gia.',
        ),
        {
          type: 'figure',
          version: 1,
          photo: picture,
          caption: 'Bà con thôn Nà Hoa bên tuyến đường hoa vừa trồng',
          alt: 'Tranh vẽ con đường làng giữa hai hàng hoa lúc mặt trời mọc, bà con đội nón đứng hai bên',
          credit: '',
        },
        paragraph(
          'Dự lễ phát động có đồng chí Nông Thị Thắm – Bí thư Đảng ủy xã; đồng chí Hoàng Văn Lâm – Phó Chủ tịch UBND xã, cùng đại diện Đoàn Thanh niên, Hội LHPN, Hội CCB xã và trưởng các thôn.',
        ),
        paragraph(
          'Ngay sau lễ phát động, các thôn đã trồng được 1.200 cây hoa ban, 850 cây quế và dọn vệ sinh 4,5 km đường liên thôn. Tổng kinh phí 36,5 triệu đồng, trong đó 80% do Nhân dân tự nguyện đóng góp.',
        ),
        paragraph(
          'Phát biểu tại buổi lễ, đồng chí Nông Thị Thắm biểu dương tinh thần của bà con, đồng thời đề nghị các thôn phân công hộ gia đình chăm sóc từng đoạn đường; phấn đấu đến hết quý II năm nay, mỗi thôn có ít nhất 01 tuyến đường hoa./.',
        ),
      ],
    },
  };
}

const plain = { version: 1, direction: null, format: '', indent: 0 } as const;

function paragraph(text: string): BlockNode {
  return {
    type: 'paragraph',
    ...plain,
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  };
}
