// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { useJobs } from '../../../../renderer/state/jobs.ts';
import { addPhoto } from '../../../../renderer/state/writing/photos.ts';
import { useStage } from '../../../../renderer/state/stage.ts';
import { useToasts } from '../../../../renderer/state/toasts.ts';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';

const facts = { sha: 'a'.repeat(64), width: 3, height: 2, bytes: 6, name: 'a.jpg', takenAt: null };
const text = (name: string): File => new File(['x'], name, { type: 'text/plain' });
const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });

let bridges = new FakeBridges();
beforeAll(() => startI18n('vi'));
beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  useToasts.setState({ toasts: [] });
});

const add = (source: File) => addPhoto(source, () => undefined, new AbortController().signal);
const told = (): string => JSON.stringify(useToasts.getState().toasts);

describe('a photo on its way while the newsroom goes down', () => {
  it('is sent once more', async () => {
    const answers = [new Refusal('newsroom-restarted'), facts];
    bridges.answer('photos:add', () => answers.shift());
    expect(await add(photo('a.jpg'))).toEqual(facts);
    expect(bridges.named('photos:add')).toHaveLength(2);
    expect(useToasts.getState().toasts).toEqual([]);
  });

  it('is told by its name where that fails, too, and not sent a third time', async () => {
    bridges.answer('photos:add', () => new Refusal('newsroom-restarted'));
    expect(await add(photo('lễ hội.jpg'))).toBeNull();
    expect(bridges.named('photos:add')).toHaveLength(2);
    expect(told()).toContain('lễ hội.jpg');
  });
});

describe('what cannot be read', () => {
  it('is told by the code and the name that the shell gives', async () => {
    bridges.ticket = () => new Refusal('file-unreadable', { name: 'ảnh hội' });
    expect(await add(photo('ảnh hội'))).toBeNull();
    expect(told()).toContain('Không đọc được ảnh hội.');
  });

  it('is told by its name where the browser cannot read it', async () => {
    const gone = photo('mất.jpg');
    Object.assign(gone, { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
    expect(await add(gone)).toBeNull();
    expect(told()).toContain('Không đọc được mất.jpg.');
  });
});

describe('several that are refused', () => {
  it('are told in one notice: every file by its name, every reason once', async () => {
    const codes = ['photo-not-image', 'photo-truncated', 'photo-not-image', 'disk-full'] as const;
    const refusals = codes.map((code) => new Refusal(code));
    bridges.answer('photos:add', () => refusals.shift());
    for (const name of ['a.pdf', 'b.jpg', 'c.mp3', 'd.jpg']) await add(photo(name));
    const { toasts } = useToasts.getState();
    expect(toasts).toHaveLength(1);
    const lines = toasts[0]?.lines ?? [];
    expect(lines[0]).toBe('4 ảnh chưa đưa vào bài:');
    expect(lines.slice(1).map((line) => line.slice(0, 40))).toEqual([
      expect.stringContaining('a.pdf, c.mp3 không phải là tệp ảnh'),
      expect.stringContaining('b.jpg bị hỏng'),
      expect.stringContaining('d.jpg: Đĩa đầy'),
    ]);
  });

  it('begin anew once the notice is closed', async () => {
    bridges.answer('photos:add', () => new Refusal('photo-truncated'));
    await add(photo('a.jpg'));
    useToasts.setState({ toasts: [] });
    await add(photo('b.jpg'));
    expect(told()).toContain('b.jpg bị hỏng');
    expect(told()).not.toContain('a.jpg');
  });
});

describe('a photo that is being brought in', () => {
  it('shows at its figure, with no line of its own', async () => {
    let lines = -1;
    bridges.answer('photos:add', () => {
      lines = useJobs.getState().jobs.length;
      return facts;
    });
    await add(photo('a.jpg'));
    expect(lines).toBe(0);
  });
});

describe('a photo that is taken away again while its file is read', () => {
  it('does not get into the library', async () => {
    const stop = new AbortController();
    const slow = photo('a.jpg');
    Object.assign(slow, {
      arrayBuffer: () => {
        stop.abort();
        return Promise.resolve(new ArrayBuffer(1));
      },
    });
    expect(await addPhoto(slow, () => undefined, stop.signal)).toBeNull();
    expect(bridges.named('photos:add')).toEqual([]);
    expect(useToasts.getState().toasts).toEqual([]);
  });
});

describe('a text among photos', () => {
  it('is no photo and is not sent: it is offered as a new bulletin', async () => {
    bridges.ticket = ({ name }) => ({ ticket: 't', name, bytes: 1 });
    await add(text('mưa lũ.txt'));
    await add(text('họp dân.txt'));
    expect(bridges.named('photos:add')).toEqual([]);
    const [offered, ...more] = useToasts.getState().toasts;
    expect(more).toEqual([]);
    expect(offered?.lines[0]).toContain('mưa lũ.txt, họp dân.txt là tệp chữ');
    offered?.action?.run();
    await expect
      .poll(() => useStage.getState().route)
      .toMatchObject({
        screen: 'intake',
        files: [{ name: 'mưa lũ.txt' }, { name: 'họp dân.txt' }],
      });
  });
});
