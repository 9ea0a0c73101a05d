/** Units as they are written, to what is said. Capitals matter where two units differ by them. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mm: 'mi-li-mét',
    cm: 'xăng-ti-mét',
    dm: 'đề-xi-mét',
    m: 'mét',
    km: 'ki-lô-mét',
    m2: 'mét vuông',
    'm²': 'mét vuông',
    km2: 'ki-lô-mét vuông',
    'km²': 'ki-lô-mét vuông',
    cm2: 'xăng-ti-mét vuông',
    'cm²': 'xăng-ti-mét vuông',
    cm3: 'xăng-ti-mét khối',
    'cm³': 'xăng-ti-mét khối',
    m3: 'mét khối',
    'm³': 'mét khối',
    cum: 'mét khối',
    ha: 'héc-ta',
    mg: 'mi-li-gam',
    g: 'gam',
    gr: 'gam',
    kg: 'ki-lô-gam',
    ml: 'mi-li-lít',
    l: 'lít',
    lít: 'lít',
    kv: 'ki-lô-vôn',
    mv: 'mi-li-vôn',
    v: 'vôn',
    kva: 'ki-lô-vôn am-pe',
    w: 'oát',
    kw: 'ki-lô-oát',
    mw: 'mê-ga-oát',
    kwh: 'ki-lô-oát giờ',
    wh: 'oát giờ',
    wp: 'oát píc',
    kwp: 'ki-lô-oát píc',
    hz: 'hẹc',
    khz: 'ki-lô-hẹc',
    mhz: 'mê-ga-hẹc',
    ghz: 'gi-ga-hẹc',
    db: 'đề-xi-ben',
    kb: 'ki-lô-bai',
    mb: 'mê-ga-bai',
    gb: 'gi-ga-bai',
    tb: 'tê-ra-bai',
    mmol: 'mi-li-mol',
    mcg: 'mi-crô-gam',
    µg: 'mi-crô-gam',
    mpa: 'mê-ga-pát-xcan',
    mbps: 'mê-ga-bít trên giây',
    gbps: 'gi-ga-bít trên giây',
    cc: 'xê xê',
    hp: 'mã lực',
    cv: 'mã lực',
    kcal: 'ki-lô-ca-lo',
    ppm: 'phần triệu',
    '°c': 'độ xê',
    ºc: 'độ xê',
    oc: 'độ xê',
    '°f': 'độ ép',
    '°k': 'độ ca',
    '°': 'độ',
    '%': 'phần trăm',
    '‰': 'phần nghìn',
    đ: 'đồng',
    '₫': 'đồng',
    tr: 'triệu',
    'tr.đ': 'triệu đồng',
    'tr.đồng': 'triệu đồng',
    vnđ: 'đồng',
    vnd: 'đồng',
    đồng: 'đồng',
    usd: 'đô la Mỹ',
    $: 'đô la',
    eur: 'ơ-rô',
    '€': 'ơ-rô',
    s: 'giây',
    hpa: 'héc-tô-pát-xcan',
    mmhg: 'mi-li-mét thủy ngân',
    min: 'phút',
    h: 'giờ',
  }),
);

/** Whole words that may head or follow a "/" among units: "tấn/ha", "km/giờ", "đồng/người/tháng". */
const UNIT_WORDS: ReadonlySet<string> = new Set(
  'tấn tạ yến lạng sào mẫu công giờ phút giây ngày đêm tuần tháng quý năm vụ lần lượt người hộ khẩu con cây bao thùng chai hộp gói viên suất cái chiếc bộ buổi ca lớp em cháu học sinh cán bộ kỳ lít mét héc-ta gốc bụi trái quả tổ thôn xã bản xe chuyến đơn vị triệu nghìn ngàn tỷ đồng vạn đợt trận bữa lứa sản phẩm cặp đôi lượng chỉ đàn khóm lồng ao bình hố vườn luống khay vỉ lọ tuýp liều mũi giếng đội nhóm phường huyện tỉnh lô dòng buồng cuốn tờ tấm mâm nhà căn phòng điểm trạm trường giải'.split(
    ' ',
  ),
);

/** What a unit is called, or nothing where it is none. */
export function unitName(written: string): string | undefined {
  const key = written.normalize('NFC').toLowerCase();
  if (UNIT_WORDS.has(key)) return key;
  return UNITS.get(key);
}

/** Symbols only: "kg", "%", not whole words such as "năm". */
export function symbolName(written: string): string | undefined {
  return UNITS.get(written.normalize('NFC').toLowerCase());
}

const NEXT_UNIT = /^ ?(?:[\p{L}]+[23²³]?|[%‰₫€$]|[°º]\p{L}?)(?![\p{L}\d])/u;

/** Whether the text goes on with a unit's symbol: " kg", "l". */
export function startsWithUnit(after: string): boolean {
  const next = NEXT_UNIT.exec(after)?.[0].trim();
  return next !== undefined && symbolName(next) !== undefined;
}
