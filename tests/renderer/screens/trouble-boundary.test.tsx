// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../renderer/i18n/start.ts';
import { TroubleBoundary } from '../../../renderer/screens/trouble-boundary.tsx';
import { useQuestion } from '../../../renderer/state/questions.ts';
import { useStage } from '../../../renderer/state/stage.ts';
import { FakeBridges, Refusal } from '../support/fake-bridges.ts';
import { settle } from '../support/fake-clock.ts';
import { openVisit } from '../support/visits.ts';

let bridges = new FakeBridges();
let root: Root | null = null;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n('vi');
});

beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  bridges.answer('bulletins:save', () => new Refusal('disk-full'));
  bridges.answer('files:rescueText', () => ({ saved: true }));
});

afterEach(async () => {
  await act(() => Promise.resolve(root?.unmount()));
});

function Broken(): ReactNode {
  throw new Error('This screen fails');
}

async function draw(content: ReactNode): Promise<HTMLElement> {
  const place = document.createElement('div');
  // What React prints of the failure is expected here.
  root = createRoot(place, { onCaughtError: () => undefined });
  await act(() => Promise.resolve(root?.render(<TroubleBoundary>{content}</TroubleBoundary>)));
  return place;
}

describe('a screen that fails', () => {
  it('loses no text: saving is tried at once, and the text goes to a file', async () => {
    const { visit, editor } = openVisit();
    editor.document = 'Chữ chưa lưu';
    useStage.setState({ visit });
    visit.edited();
    const place = await draw(<Broken />);
    expect(place.textContent).toContain('Màn hình gặp lỗi');
    expect(bridges.named('bulletins:save')).toHaveLength(1);

    const rescue = [...place.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Lưu bài ra tệp'),
    );
    await act(() => Promise.resolve(rescue?.click()));
    expect(bridges.named('files:rescueText')).toMatchObject([
      { suggestedName: 'xa-suoi-mo-hop-dan.txt' },
    ]);
    expect(JSON.stringify(bridges.named('files:rescueText'))).toContain('Chữ chưa lưu');
  });

  it('is not opened anew over a text that cannot be saved, unless a person says so', async () => {
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    const { visit } = openVisit();
    useStage.setState({ visit });
    visit.edited();
    const place = await draw(<Broken />);
    const reopen = [...place.querySelectorAll('button')].at(-1);
    await act(() => Promise.resolve(reopen?.click()));
    await vi.waitFor(() => expect(useQuestion.getState().asked).not.toBeNull(), 10_000);
    useQuestion.getState().asked?.answer('stay');
    await settle();
    expect(reload).not.toHaveBeenCalled();
  });

  it('offers only to come back where no bulletin is open', async () => {
    useStage.setState({ visit: null });
    const place = await draw(<Broken />);
    expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Mở lại màn hình',
    ]);
  });

  it('is not seen while all is well', async () => {
    const place = await draw(<p>Bàn tin</p>);
    expect(place.textContent).toBe('Bàn tin');
  });
});
