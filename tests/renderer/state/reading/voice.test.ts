import { describe, expect, it } from 'vitest';
import { Voice } from '../../../../renderer/state/reading/voice.ts';

/** No machine of ours has a Vietnamese voice: the system's part is played here. */

type FakeVoice = { lang: string; localService: boolean };

function system(voices: FakeVoice[]) {
  const said: { words: string; end: () => void; fail: () => void }[] = [];
  let changed: (() => void) | null = null;
  const synthesis = {
    getVoices: () => voices,
    speak: () => undefined,
    cancel: () => undefined,
    addEventListener: (_name: string, listener: () => void) => {
      changed = listener;
    },
    removeEventListener: () => undefined,
  };
  const say = (words: string) => {
    const heard = new Map<string, () => void>();
    said.push({
      words,
      end: () => heard.get('end')?.(),
      fail: () => heard.get('error')?.(),
    });
    return {
      addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    };
  };
  // Only what `Voice` uses of the system's classes is here.
  const made = Reflect.construct(Voice, [synthesis, say]);
  if (!(made instanceof Voice)) throw new Error('No voice was made');
  return { voice: made, said, bring: () => changed?.() };
}

const vietnamese = { lang: 'vi-VN', localService: true };

describe('listening to a text', () => {
  it('knows a Vietnamese voice of this machine from others, and from one far away', () => {
    const cases: [FakeVoice[], boolean | null][] = [
      [[vietnamese], true],
      [[{ lang: 'vi_VN', localService: true }], true],
      [[{ lang: 'en-US', localService: true }], false],
      [[{ lang: 'vi-VN', localService: false }], false],
      [[], null],
    ];
    for (const [voices, available] of cases) {
      const { voice } = system(voices);
      const end = voice.follow();
      expect([voices, voice.store.getState().available]).toEqual([voices, available]);
      end();
    }
  });

  it('finds a voice that the system brings up later', () => {
    const voices: FakeVoice[] = [];
    const { voice, bring } = system(voices);
    const end = voice.follow();
    voices.push(vietnamese);
    bring();
    expect(voice.store.getState().available).toBe(true);
    end();
  });

  it('reads paragraph by paragraph, and passes over what is silent', () => {
    const { voice, said } = system([vietnamese]);
    voice.listen(['Một.', '', 'Ba.']);
    expect(voice.store.getState().at).toBe(0);
    said.at(-1)?.end();
    expect(voice.store.getState().at).toBe(2);
    said.at(-1)?.end();
    expect(voice.store.getState().at).toBeNull();
    expect(said.map(({ words }) => words)).toEqual(['Một.', 'Ba.']);
  });

  it('stops, and what was called off does not go on', () => {
    const { voice, said } = system([vietnamese]);
    voice.listen(['Một.', 'Hai.']);
    voice.stop();
    said.at(-1)?.end();
    expect(voice.store.getState().at).toBeNull();
    expect(said).toHaveLength(1);
  });

  it('stops where the system fails', () => {
    const { voice, said } = system([vietnamese]);
    voice.listen(['Một.', 'Hai.']);
    said.at(-1)?.fail();
    expect(voice.store.getState().at).toBeNull();
  });
});
