import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newsroom } from '../../../newsroom.ts';
import { begun as kept } from '../../../state/writing/begun-words.ts';
import { queryClient } from '../../../state/queries.ts';
import { errorText } from '../../../state/toasts.ts';
import type { ReviewSideProps } from '../side/review-side.tsx';

export const phrases = ['facts', 'names', 'place', 'short', 'photos', 'captions'] as const;
export type Phrase = (typeof phrases)[number];

export type Returning = {
  readonly chosen: readonly Phrase[];
  /** One's own words, as they were left when the panel was closed last. */
  readonly begun: string;
  readonly fault: string | null;
  readonly busy: boolean;
  readonly toggle: (phrase: Phrase) => void;
  readonly write: (words: string) => void;
  readonly send: () => Promise<void>;
};

/** The reason of a return; it is kept while the panel is closed, since the text is looked at once more. */
export function useReturning(
  props: Pick<ReviewSideProps, 'life' | 'subject' | 'deciding'>,
): Returning {
  const { life, subject, deciding } = props;
  const { t } = useTranslation();
  const { id } = life;
  const ownPlace = { bulletin: id, purpose: 'return' };
  const phrasesPlace = { bulletin: id, purpose: 'return phrases' };
  const [chosen, setChosen] = useState<readonly Phrase[]>(() => {
    const before = kept.words(phrasesPlace).split(' ');
    return phrases.filter((phrase) => before.includes(phrase));
  });
  const [begun] = useState(() => kept.words(ownPlace));
  const [own, setOwn] = useState(begun);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reason = [...chosen.map((phrase) => t(`review.return.phrase.${phrase}`)), own.trim()]
    .filter((words) => words !== '')
    .join('. ');
  const give = async (): Promise<void> => {
    // Remarks at passages are stored already: they are open, and wait for the writer.
    const { revision } = subject;
    await newsroom.call('review:return', { id, revision, reason, remarks: [] });
    kept.keep(ownPlace, '');
    kept.keep(phrasesPlace, '');
    deciding.finish({ kind: 'returned' });
  };
  return {
    chosen,
    begun,
    fault,
    busy,
    toggle(phrase) {
      const next = toggled(chosen, phrase);
      kept.keep(phrasesPlace, next.join(' '));
      setChosen(next);
      setFault(null);
    },
    write(words) {
      kept.keep(ownPlace, words);
      setOwn(words);
      setFault(null);
    },
    async send() {
      if (busy) return;
      if (reason === '') {
        setFault(t('review.return.needed'));
        return;
      }
      setBusy(true);
      try {
        await give();
      } catch (error) {
        setFault(errorText(error));
        void queryClient.invalidateQueries({ queryKey: ['life', id] });
      } finally {
        setBusy(false);
      }
    },
  };
}

function toggled(chosen: readonly Phrase[], phrase: Phrase): readonly Phrase[] {
  return chosen.includes(phrase) ? chosen.filter((one) => one !== phrase) : [...chosen, phrase];
}
