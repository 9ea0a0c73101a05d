import type { ElectronApplication } from 'playwright-core';

/**
 * The system's dialogs, answered: nobody sits before the screen of a test. They are replaced in the
 * main process itself, so the product holds no code for tests.
 */

/** What was asked in message boxes, oldest first. */
export type Asked = { message: string; detail: string; buttons: string[] };

/** From now on message boxes are answered with these buttons, in turn; the last one stays. */
export async function answerMessages(
  app: ElectronApplication,
  ...responses: readonly number[]
): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    const asked: Asked[] = [];
    Object.assign(globalThis, { asked });
    let turn = 0;
    const answer = (...words: unknown[]): Promise<{ response: number; checkboxChecked: false }> => {
      const { message = '', detail = '', buttons = [] } = Object(words.at(-1));
      asked.push({ message, detail, buttons });
      const response = answers[Math.min(turn, answers.length - 1)] ?? 0;
      turn += 1;
      return Promise.resolve({ response, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, responses);
}

/** What has been asked since `answerMessages`. */
export async function askedMessages(app: ElectronApplication): Promise<Asked[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'asked'));
}

/** From now on the person chooses these files; none: cancels. */
export async function chooseFiles(
  app: ElectronApplication,
  ...files: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    const answer = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    Object.assign(dialog, { showOpenDialog: answer });
  }, files);
}

/** From now on the person saves under this path; null: cancels. */
export async function chooseTarget(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const answer = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    Object.assign(dialog, { showSaveDialog: answer });
  }, file);
}
