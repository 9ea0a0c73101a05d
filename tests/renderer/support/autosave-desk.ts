import { Autosave, type SaveStatus } from '../../../renderer/state/writing/autosave.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeLibrary, type Fate, type SaveRequest } from './fake-library.ts';

/** A writer, an autosave and a library whose saves meet the fates given, in their order. */
export function autosaveDesk({
  fates = [],
  delayMs = 5,
}: { fates?: Fate[]; delayMs?: number } = {}) {
  const clock = new FakeClock();
  const library = new FakeLibrary(clock, fates, delayMs);
  const statuses: SaveStatus[] = [];
  const writer = { text: '', prepared: 0 };
  let baseVersion = 1;
  let sequence = 0;
  const autosave = new Autosave<SaveRequest>({
    clock,
    prepare() {
      writer.prepared += 1;
      sequence += 1;
      return { sequence, baseVersion, text: writer.text };
    },
    async send(request) {
      const answer = await library.save(request);
      baseVersion = answer.version;
      return answer;
    },
    onStatus: (status) => statuses.push(status),
  });
  const type = (text: string): void => {
    writer.text += text;
    autosave.edited();
  };
  return { clock, library, statuses, writer, autosave, type };
}
