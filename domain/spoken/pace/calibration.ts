import type { ScriptBlock } from './script-words.ts';
import { FASTEST_SPEED, SLOWEST_SPEED } from './speed.ts';
import { countSpokenSyllables, pauseAfter } from './time.ts';

/** What is read aloud once against the clock: words without numbers or hard names, as long as a short item. */
export const CALIBRATION_TEXT =
  'Sáng nay trời quang, nắng nhẹ. Từ sớm, bà con thôn Suối Mơ đã có mặt đông đủ ở nhà văn hóa để bàn việc làm đường. Con đường vào thôn dài hơn một cây số, mưa xuống là lầy lội, trẻ em đi học phải xắn quần, xe chở lúa phải dừng ngoài đầu dốc. Nghe trưởng thôn nói rõ phần nhà nước hỗ trợ xi măng, phần bà con góp công, góp cát, nhiều người giơ tay xin làm trước. Bác Tư ở đầu thôn hiến thêm một dải đất vườn, còn các bạn trẻ nhận phần việc nặng là san nền, chuyển đá. Gần trưa, ai cũng phấn khởi ra về, hẹn thứ bảy tuần này cùng ra quân. Đài truyền thanh xã sẽ tiếp tục đưa tin về con đường mới của thôn trong các bản tin sau.';

/** As many syllables of a bulletin tell a speed as well. */
const ENOUGH = 150;
const LEAST = 80;

/** What is read against the clock: its paragraphs, its syllables, and the silence between them. */
export type TimedText = {
  readonly paragraphs: readonly string[];
  readonly syllables: number;
  readonly pauses: number;
};

export function calibrationText(): TimedText {
  const syllables = countSpokenSyllables(CALIBRATION_TEXT);
  return { paragraphs: [CALIBRATION_TEXT], syllables, pauses: 0 };
}

/** The beginning of a bulletin, in whole paragraphs; null: it is too short to tell a speed. */
export function timedOpening(script: readonly ScriptBlock[]): TimedText | null {
  const paragraphs: string[] = [];
  let syllables = 0;
  let pauses = 0;
  let pause = 0;
  for (const { text, block } of script) {
    if (syllables >= ENOUGH) break;
    paragraphs.push(text);
    syllables += countSpokenSyllables(text);
    pauses += pause;
    pause = pauseAfter(block);
  }
  return syllables < LEAST ? null : { paragraphs, syllables, pauses };
}

export type Measured = {
  /** Syllables a second, as measured. */
  readonly speed: number;
  /** What may be kept of it: within what announcers do. */
  readonly kept: number;
  /** Nobody reads so: a key was pressed by mistake. */
  readonly isMistake: boolean;
};

const SLOWEST_HEARD = 1.8;
const FASTEST_HEARD = 6.5;

/** The speed of a timed reading. The silence between paragraphs is counted apart, as in `secondsOfBlocks`. */
export function measured({ syllables, pauses }: TimedText, seconds: number): Measured {
  const speaking = seconds - pauses;
  const speed = speaking > 0 ? Math.round((syllables / speaking) * 100) / 100 : Infinity;
  return {
    speed,
    kept: Math.min(FASTEST_SPEED, Math.max(SLOWEST_SPEED, speed)),
    isMistake: speed < SLOWEST_HEARD || speed > FASTEST_HEARD,
  };
}
