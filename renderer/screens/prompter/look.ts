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

export const changeLetters = (steps: number): void => {
  const { smallest, largest, step } = PROMPTER_LETTERS;
  changeLook(({ letters }) => ({
    letters: Math.min(largest, Math.max(smallest, letters + steps * step)),
  }));
};
