import { create } from 'zustand';

/** One question at a time, answered by the id of what was chosen. Escape is the first answer. */

export type Question<A extends string = string> = {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly {
    readonly id: A;
    readonly label: string;
    readonly kind: 'safe' | 'plain' | 'danger';
  }[];
};

type Asked = { readonly question: Question; answer: (id: string) => void };

export const useQuestion = create<{ asked: Asked | null }>(() => ({ asked: null }));

/** Asks, and waits. The first answer must be the harmless one: closing the question chooses it. */
export function ask<A extends string>(question: Question<A>): Promise<A> {
  useQuestion.getState().asked?.answer(useQuestion.getState().asked?.question.answers[0]?.id ?? '');
  return new Promise((resolve) => {
    const answer = (id: string): void => {
      const chosen = question.answers.find((candidate) => candidate.id === id);
      if (chosen === undefined) return;
      useQuestion.setState({ asked: null });
      resolve(chosen.id);
    };
    useQuestion.setState({ asked: { question, answer } });
  });
}
