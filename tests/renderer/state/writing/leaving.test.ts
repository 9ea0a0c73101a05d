import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { followWindow, mayLeave } from '../../../../renderer/state/writing/leaving.ts';
import { useQuestion } from '../../../../renderer/state/questions.ts';
import { useSheet } from '../../../../renderer/state/people/sheet.ts';
import { useStage } from '../../../../renderer/state/stage.ts';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';
import { settle } from '../../support/fake-clock.ts';
import { openVisit } from '../../support/visits.ts';

let bridges = new FakeBridges();

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await startI18n('vi');
});

beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  bridges.answer('bulletins:save', () => ({ version: 5, savedAt: '2026-05-08T06:31:04.000Z' }));
  useStage.setState({ visit: null });
});

/** The ids offered, once the question is asked; then gives the answer. */
async function answerWith(id: string): Promise<string[]> {
  await vi.waitFor(() => expect(useQuestion.getState().asked).not.toBeNull(), 10_000);
  const { asked } = useQuestion.getState();
  asked?.answer(id);
  return asked?.question.answers.map((answer) => answer.id) ?? [];
}

describe('leaving a bulletin', () => {
  it('saves first, and asks nothing when that works', async () => {
    const { visit } = openVisit();
    visit.edited();
    expect(await mayLeave(visit)).toBe(true);
    expect(bridges.named('bulletins:save')).toHaveLength(1);
  });

  it('asks when saving fails, with staying as the harmless answer', async () => {
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    const { visit } = openVisit();
    visit.edited();
    const left = mayLeave(visit);
    expect(await answerWith('stay')).toEqual(['stay', 'retry', 'rescue', 'discard']);
    expect(await left).toBe(false);
  });

  it('tries again when told to', async () => {
    let tries = 0;
    bridges.answer('bulletins:save', () => {
      tries += 1;
      return tries === 1 ? new Refusal('disk-full') : { version: 5, savedAt: 'then' };
    });
    const { visit } = openVisit();
    visit.edited();
    const left = mayLeave(visit);
    await answerWith('retry');
    expect(await left).toBe(true);
    expect(tries).toBe(2);
  });

  it('leaves once the text is in a file, and asks on where the dialog was closed', async () => {
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    bridges.answer('files:rescueText', () => ({
      saved: bridges.named('files:rescueText').length > 1,
    }));
    const { visit } = openVisit();
    visit.edited();
    const left = mayLeave(visit);
    await answerWith('rescue');
    await settle();
    await answerWith('rescue');
    expect(await left).toBe(true);
    expect(bridges.named('files:rescueText')).toMatchObject([
      { suggestedName: 'xa-suoi-mo-hop-dan.txt' },
      { suggestedName: 'xa-suoi-mo-hop-dan.txt' },
    ]);
  });

  it('saves what is typed while it saves', async () => {
    const { visit } = openVisit();
    bridges.answer('bulletins:save', () => {
      if (bridges.named('bulletins:save').length === 1) visit.edit({ headline: 'Gõ lúc đang lưu' });
      return { version: 5, savedAt: 'then' };
    });
    visit.edited();
    expect(await mayLeave(visit)).toBe(true);
    expect(visit.autosave.unsaved).toBe(false);
    expect(bridges.named('bulletins:save')).toMatchObject([
      {},
      { fields: { headline: 'Gõ lúc đang lưu' } },
    ]);
  });

  it('asks again where something was typed while the file was being written', async () => {
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    const { visit } = openVisit();
    let files = 0;
    bridges.answer('files:rescueText', () => {
      files += 1;
      if (files === 1) visit.edited();
      return { saved: true };
    });
    visit.edited();
    const left = mayLeave(visit);
    await answerWith('rescue');
    await settle();
    await answerWith('rescue');
    expect(await left).toBe(true);
    expect(files).toBe(2);
  });

  it('asks rather than keep somebody waiting for a disk that hangs', async () => {
    bridges.answer('bulletins:save', () => new Promise(() => undefined));
    const { visit } = openVisit();
    visit.edited();
    const left = mayLeave(visit);
    await vi.waitFor(() => expect(useQuestion.getState().asked).not.toBeNull(), 5_000);
    expect(useQuestion.getState().asked?.question.text).toContain('ổ đĩa đang ghi rất chậm');
    await answerWith('discard');
    expect(await left).toBe(true);
  });

  it('asks about photos that are still on their way', async () => {
    const { visit, editor } = openVisit();
    editor.pending = 2;
    const left = mayLeave(visit);
    await answerWith('stay');
    expect(await left).toBe(false);
  });
});

describe('the window', () => {
  it('saves when it loses the focus', async () => {
    const stop = followWindow();
    const { visit } = openVisit();
    useStage.setState({ visit });
    visit.edited();
    bridges.tell('window:leaving');
    await settle();
    expect(bridges.named('bulletins:save')).toHaveLength(1);
    stop();
  });

  it('closes once everything is on the disk', async () => {
    const stop = followWindow();
    const { visit } = openVisit();
    useStage.setState({ visit });
    visit.edited();
    bridges.tell('window:closing');
    await settle();
    expect(bridges.calls.map(({ name }) => name)).toEqual(['bulletins:save', 'window:closed']);
    expect(bridges.named('window:closed')).toEqual([{ saved: true }]);
    expect(document.documentElement.inert).toBe(true);
    stop();
  });

  it('says that a sheet is on the screen, and can be worked in until the person is asked', async () => {
    const stop = followWindow();
    document.documentElement.inert = false;
    useSheet.setState({
      shown: {
        name: 'Lò Thị Mai',
        recoveryCode: '7F3K',
        stationFingerprint: 'a'.repeat(64),
        replaces: true,
        onward: () => Promise.resolve(),
      },
    });
    bridges.tell('window:closing');
    await settle();
    expect(bridges.named('window:closed')).toEqual([{ saved: true, sheetShown: true }]);
    expect(document.documentElement.inert).toBe(false);
    useSheet.setState({ shown: null });
    stop();
  });

  it('closes only when what was typed while it saved is on the disk, too', async () => {
    const stop = followWindow();
    const { visit } = openVisit();
    bridges.answer('bulletins:save', () => {
      if (bridges.named('bulletins:save').length === 1) visit.edited();
      return { version: 5, savedAt: 'then' };
    });
    useStage.setState({ visit });
    visit.edited();
    bridges.tell('window:closing');
    await settle();
    const names = bridges.calls.map(({ name }) => name);
    expect(names).toEqual(['bulletins:save', 'bulletins:save', 'window:closed']);
    stop();
  });

  it('hands over the text when saving fails, so that the shell can ask', async () => {
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    const stop = followWindow();
    const { visit, editor } = openVisit();
    editor.document = 'Chữ chưa lưu';
    useStage.setState({ visit });
    visit.edited();
    bridges.tell('window:closing');
    await settle();
    expect(bridges.named('window:closed')).toMatchObject([
      { saved: false, suggestedName: 'xa-suoi-mo-hop-dan.txt' },
    ]);
    expect(JSON.stringify(bridges.named('window:closed'))).toContain('Chữ chưa lưu');
    stop();
  });

  it('closes at once where nothing is open', async () => {
    const stop = followWindow();
    bridges.tell('window:closing');
    await settle();
    expect(bridges.named('window:closed')).toEqual([{ saved: true }]);
    stop();
  });
});
