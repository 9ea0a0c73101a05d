import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { voiceLines } from '#domain/publishing/voice-text';
import { lineAt } from '../../state/prompter/lines.ts';
import type { Prompter } from '../../state/prompter/prompter.ts';
import { voice } from '../../state/reading/voice.ts';

export type Listening = {
  readonly available: boolean;
  readonly isListening: boolean;
  readonly toggle: () => void;
};

/** The system's voice, from the paragraph at the eye on; the glass goes along, paragraph by paragraph. */
export function useListening(prompter: Prompter): Listening {
  const { available, at } = useStore(voice.store);
  useEffect(() => voice.follow(), []);
  useEffect(() => {
    const start = at === null ? undefined : prompter.course.stretches[at];
    if (start !== undefined) prompter.jump(start.at);
  }, [prompter, at]);
  const toggle = useCallback(() => {
    if (voice.store.getState().at !== null) {
      voice.stop();
      return;
    }
    prompter.stop();
    const blocks = prompter.store.getState().script?.blocks ?? [];
    const lines = blocks.map(
      ({ block }) => voiceLines({ rules: 0, headline: [], blocks: [block] })[0] ?? '',
    );
    const paragraphs = prompter.course.stretches.map(({ at: from }) => ({ from, to: from, y: 0 }));
    voice.listen(lines, lineAt(paragraphs, prompter.run.place));
  }, [prompter]);
  return { available: available === true, isListening: at !== null, toggle };
}
