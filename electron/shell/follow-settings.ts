import type { CommandId } from '#domain/commands';
import type { PortCalls } from './port-calls.ts';
import type { Memory } from './memory.ts';
import type { NewsroomSupervisor } from './supervisor/newsroom-supervisor.ts';
import { setMenu } from './window/menu.ts';

type Options = {
  readonly supervisor: NewsroomSupervisor;
  readonly newsroom: PortCalls;
  readonly memory: Memory;
  readonly choose: (command: CommandId) => void;
};

/** Menu and dialogs speak the language of the settings; until those are read, that of the last time. */
export function followSettings({ supervisor, newsroom, memory, choose }: Options): void {
  const read = async (): Promise<void> => {
    const answer = await newsroom.call('settings:read', {});
    if (!answer.ok) return;
    const { language, theme } = answer.value;
    const changed = language !== memory.contents.language;
    memory.change({ language, theme });
    if (changed) setMenu(language, choose);
  };
  setMenu(memory.contents.language, choose);
  newsroom.on('settings:changed', () => void read());
  supervisor.onState((state) => {
    if (state === 'ready') void read();
  });
}
