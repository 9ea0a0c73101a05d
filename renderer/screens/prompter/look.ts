import { PROMPTER_LETTERS, type PrompterLook } from '#domain/settings';
import { changeSettings, currentSettings } from '../../state/settings.ts';
import { tellError } from '../../state/toasts.ts';

/** How the glass looks; remembered for whoever reads. */

function changeLook(change: (look: PrompterLook) => Partial<PrompterLook>): void {
  const look = currentSettings().prompter;
  changeSettings({ prompter: { ...look, ...change(look) } }).catch(tellError);
}

export const turnMirror = (): void => changeLook(({ mirror }) => ({ mirror: !mirror }));

export const turnContrast = (): void => changeLook(({ contrast }) => ({ contrast: !contrast }));

/** Usual letters, by the desk's letters and by the width of the screen, whichever are larger. */
const USUAL = { rem: 2.75, width: 0.034 } as const;
/** Of the height: with any letters four whole lines are in sight, at the largest letters of the desk too. */
const MOST_HEIGHT = 0.094;

/** The size of the letters on the glass, as the page's style says it. */
export function letterSize(letters: number): string {
  const usual = `max(${USUAL.rem}rem, ${100 * USUAL.width}vw)`;
  return `min(${usual} * ${letters / 100}, ${100 * MOST_HEIGHT}vh)`;
}

export const changeLetters = (steps: number): void => {
  const { smallest, step } = PROMPTER_LETTERS;
  changeLook(({ letters }) => {
    // From what is seen: a step back from letters that have no room must be seen too.
    const from = Math.min(letters, lettersWithRoom());
    return { letters: Math.min(lettersWithRoom(), Math.max(smallest, from + steps * step)) };
  });
};

/** The first size, in steps, that fills the room for it. */
function lettersWithRoom(): number {
  const { smallest, largest, step } = PROMPTER_LETTERS;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const usual = Math.max(USUAL.rem * rem, USUAL.width * innerWidth);
  const share = (100 * MOST_HEIGHT * innerHeight) / usual;
  return Math.min(largest, Math.max(smallest, Math.ceil(share / step) * step));
}
