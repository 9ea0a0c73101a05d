import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useQuestion } from '../../state/questions.ts';
import { Button } from '../button.tsx';
import { useFocusBack } from '../frames/use-focus-back.ts';
import styles from './question-dialog.module.css';

const kinds = { safe: 'primary', plain: 'plain', danger: 'danger' } as const;

/** The one question that may stand in the way; Escape gives the harmless answer, which has the focus. */
export function QuestionDialog(): ReactNode {
  const asked = useQuestion((state) => state.asked);
  const focus = useFocusBack();
  if (asked === null) return null;
  const { question, answer } = asked;
  const harmless = question.answers[0]?.id ?? '';
  return (
    <AlertDialog.Root open onOpenChange={(open) => (open ? undefined : answer(harmless))}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={styles['veil']} />
        <AlertDialog.Content className={styles['box']} {...focus}>
          <AlertDialog.Title className={styles['title']}>{question.title}</AlertDialog.Title>
          <AlertDialog.Description className={styles['text']}>
            {question.text}
          </AlertDialog.Description>
          <div className={styles['answers']}>
            {question.answers.map(({ id, label, kind }, index) => {
              const button = (
                <Button key={id} kind={kinds[kind]} onClick={() => answer(id)}>
                  {label}
                </Button>
              );
              // Cancel is what the dialog gives the focus to.
              return index === 0 ? (
                <AlertDialog.Cancel key={id} asChild>
                  {button}
                </AlertDialog.Cancel>
              ) : (
                button
              );
            })}
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
