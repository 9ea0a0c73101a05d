// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startI18n } from '../../../renderer/i18n/start.ts';
import { useStage } from '../../../renderer/state/stage.ts';
import {
  followScreen,
  offer,
  shownFor,
  tell,
  tellFailure,
  useToasts,
} from '../../../renderer/state/toasts.ts';
import { restore, trash } from '../../../renderer/state/desk/trash.ts';
import { FakeBridges } from '../support/fake-bridges.ts';

let bridges = new FakeBridges();
beforeAll(() => startI18n('vi'));
beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  useToasts.setState({ toasts: [] });
});

const lines = (): string[] => useToasts.getState().toasts.map((toast) => toast.lines.join(' '));
const nothing = { label: 'Làm', run: () => undefined };

describe('the lines below the screen', () => {
  it('say the same thing once', () => {
    tellFailure('Đĩa đầy');
    tell('Đã xuất');
    tellFailure('Đĩa đầy');
    expect(lines()).toEqual(['Đã xuất', 'Đĩa đầy']);
  });

  it('keep two that would do two things', () => {
    tell('Đã bỏ vào thùng rác', nothing);
    tell('Đã bỏ vào thùng rác', nothing);
    expect(lines()).toHaveLength(2);
  });

  it('give up what was merely done before what has to be known', () => {
    tellFailure('Một');
    tell('Xong');
    tellFailure('Hai');
    tellFailure('Ba');
    expect(lines()).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('go by themselves, failures after a time to read them; what is offered waits', () => {
    tell('Xong');
    tellFailure('Hỏng');
    tellFailure('Hỏng nhiều '.repeat(100));
    const times = useToasts.getState().toasts.map(shownFor);
    expect(times).toEqual([8_000, 20_000, 88_000]);
    offer('Nhập chứ?', nothing);
    expect(useToasts.getState().toasts.map(shownFor)).toContain(Infinity);
  });
});

describe('a change of screen', () => {
  it('takes what belonged to the screen, and leaves what was done and what is said of the work', () => {
    const stop = followScreen();
    tellFailure('Ảnh hỏng');
    tellFailure('Bài đang viết được lưu thành một bản tin mới', { everywhere: true });
    tell('Đã xuất');
    useStage.setState({ paletteOpen: true });
    expect(lines()).toHaveLength(3);
    useStage.setState({ route: { screen: 'intake', files: [] } });
    expect(lines()).toEqual(['Bài đang viết được lưu thành một bản tin mới', 'Đã xuất']);
    stop();
  });
});

describe('the trash', () => {
  const bulletin = { id: 'a', headline: 'Họp dân' };

  it('no longer says what was taken back, by whatever way', async () => {
    await trash(bulletin);
    useToasts.getState().toasts[0]?.action?.run();
    expect(lines()).toEqual([]);
    expect(bridges.named('bulletins:untrash')).toEqual([{ id: 'a' }]);
    await trash(bulletin);
    await restore(bulletin);
    expect(lines()).toEqual(['Đã khôi phục: “Họp dân”']);
  });
});
