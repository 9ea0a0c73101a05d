import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * "Nghe thử": the system's Vietnamese voice reads paragraph by paragraph, for checking and never for the
 * air. A voice that would send the words to somebody's server is none.
 */

export type VoiceState = {
  /** Null: the system has not told its voices yet. */
  readonly available: boolean | null;
  /** The paragraph that is being read; null: nothing is. */
  readonly at: number | null;
};

/** What is used of `speechSynthesis`. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** Some systems never tell that there are no voices. */
const VOICES_LIMIT_MS = 1_500;

export class Voice {
  readonly store: StoreApi<VoiceState>;
  readonly #synthesis: Synthesis | null;
  readonly #say: (words: string) => SpeechSynthesisUtterance;
  /** Tells one listening from the next: what was called off still ends. */
  #turn = 0;

  constructor(
    synthesis: Synthesis | null,
    say: (words: string) => SpeechSynthesisUtterance = (words) =>
      new SpeechSynthesisUtterance(words),
  ) {
    this.#synthesis = synthesis;
    this.#say = say;
    this.store = createStore(() => ({
      available: synthesis === null ? false : null,
      at: null,
    }));
  }

  /** Looks for a voice, and goes on looking while the system brings up its own; what is answered ends it. */
  follow(): () => void {
    const synthesis = this.#synthesis;
    if (synthesis === null) return () => undefined;
    const look = (): void => {
      if (this.#find() !== null) this.store.setState({ available: true });
      else if (synthesis.getVoices().length > 0) this.store.setState({ available: false });
    };
    look();
    synthesis.addEventListener('voiceschanged', look);
    const timer = setTimeout(() => {
      if (this.store.getState().available === null) this.store.setState({ available: false });
    }, VOICES_LIMIT_MS);
    return () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', look);
      this.stop();
    };
  }

  /** Reads the paragraphs, from one of them on. Empty ones are passed over. */
  listen(paragraphs: readonly string[], from = 0): void {
    this.stop();
    const turn = this.#turn;
    const next = (index: number): void => {
      if (turn !== this.#turn) return;
      const voice = this.#find();
      const at = paragraphs.findIndex((words, place) => place >= index && words !== '');
      if (voice === null || at < 0) {
        this.store.setState({ at: null });
        return;
      }
      const words = this.#say(paragraphs[at] ?? '');
      words.voice = voice;
      words.lang = voice.lang;
      words.addEventListener('end', () => next(at + 1));
      words.addEventListener('error', () => {
        if (turn === this.#turn) this.stop();
      });
      this.store.setState({ at });
      this.#synthesis?.speak(words);
    };
    next(from);
  }

  stop(): void {
    this.#turn += 1;
    this.#synthesis?.cancel();
    if (this.store.getState().at !== null) this.store.setState({ at: null });
  }

  #find(): SpeechSynthesisVoice | null {
    const voices = this.#synthesis?.getVoices() ?? [];
    return voices.find(({ lang, localService }) => localService && isVietnamese(lang)) ?? null;
  }
}

function isVietnamese(lang: string): boolean {
  return /^vi(?:$|[-_])/i.test(lang);
}

/** The page's one voice: two that talk at once help nobody. */
export const voice = new Voice('speechSynthesis' in globalThis ? speechSynthesis : null);
