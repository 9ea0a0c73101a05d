// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { importDropped, takePhotosToBegin } from '../../../../renderer/state/desk/intake.ts';
import { useStage } from '../../../../renderer/state/stage.ts';
import { useToasts } from '../../../../renderer/state/toasts.ts';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';

let bridges = new FakeBridges();
beforeAll(() => startI18n('vi'));
beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  bridges.ticket = ({ name }) => ({ ticket: 't', name, bytes: 1 });
  useStage.setState({ route: { screen: 'desk' } });
  useToasts.setState({ toasts: [] });
});

const file = (name: string): File => new File(['x'], name);

describe('files dropped on the desk', () => {
  it('are imported where they are texts', async () => {
    await importDropped([file('a.txt'), file('b.docx')]);
    expect(useStage.getState().route).toMatchObject({
      screen: 'intake',
      files: [{ name: 'a.txt' }, { name: 'b.docx' }],
    });
  });

  it('that are photos may begin a bulletin, if a person says so', async () => {
    await importDropped([file('cầu.JPG')]);
    expect(useStage.getState().route).toEqual({ screen: 'desk' });
    const [offered] = useToasts.getState().toasts;
    expect(offered?.lines).toEqual(['Vừa thả ảnh vào bàn tin: cầu.JPG.']);
    expect(offered?.action?.label).toBe('Viết bản tin với ảnh này');
    offered?.action?.run();
    await expect
      .poll(() => useStage.getState().route)
      .toMatchObject({ screen: 'writing', id: null });
    expect(takePhotosToBegin().map(({ name }) => name)).toEqual(['cầu.JPG']);
    expect(takePhotosToBegin()).toEqual([]);
  });

  it('that cannot be read are told by their names, and keep the others from nothing', async () => {
    bridges.ticket = ({ name }) =>
      name === 'thư mục'
        ? new Refusal('file-unreadable', { name })
        : { ticket: 't', name, bytes: 1 };
    await importDropped([file('thư mục'), file('a.txt')]);
    expect(useStage.getState().route).toMatchObject({ files: [{ name: 'a.txt' }] });
    expect(useToasts.getState().toasts[0]?.lines[0]).toContain('Không đọc được thư mục.');
  });
});
