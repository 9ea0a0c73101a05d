import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '#domain/contract/history';
import { clipped } from '#domain/text/clip';
import { sideOf, stretchesOf } from './changes.ts';
import styles from './difference-text.module.css';
import { type Walk, usePlace } from './place.ts';

/** Enough to recognise a change by ear. */
const MOST_SAID = 80;

type DifferenceTextProps<P extends Difference> = {
  parts: readonly P[];
  /** Each change is then a place that takes the focus. */
  walk?: Walk | undefined;
  /** How the words of a part are drawn; plain by default. */
  draw?: (part: P) => ReactNode;
};

/** A text with what was taken out struck through and what was put in marked. */
export function DifferenceText<P extends Difference>(props: DifferenceTextProps<P>): ReactNode {
  const { parts, walk, draw = plain } = props;
  return (
    <span className={styles['text']}>
      {stretchesOf(parts).map(({ at, change, parts: stretch }) => {
        const words = stretch.map((part) => <Words key={part.at} part={part} draw={draw} />);
        if (change === null || walk === undefined) return <span key={at}>{words}</span>;
        return (
          <Change key={at} parts={stretch} walk={{ ...walk, first: walk.first + change }}>
            {words}
          </Change>
        );
      })}
    </span>
  );
}

type ChangeProps = { parts: readonly Difference[]; walk: Walk; children: ReactNode };

/** One change as a place to stop at; what went and what came is said when it has the focus. */
function Change({ parts, walk, children }: ChangeProps): ReactNode {
  const what = useChangeWords()(parts);
  const place = usePlace();
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot stand among words
      role="group"
      className={styles['change']}
      {...place(walk, what)}
    >
      {children}
    </span>
  );
}

/** What went and what came, in words: "bỏ “đông đảo”, thêm “86 hộ”". */
export function useChangeWords(): (parts: readonly Difference[]) => string {
  const { t } = useTranslation();
  return (parts) =>
    (['removed', 'added'] as const)
      .map((side) => [side, clipped(sideOf(parts, side).trim(), MOST_SAID)] as const)
      .filter(([, text]) => text !== '')
      .map(([side, text]) => t(`differences.${side}`, { text }))
      .join(', ');
}

type WordsProps<P extends Difference> = { part: P; draw: (part: P) => ReactNode };

function Words<P extends Difference>({ part, draw }: WordsProps<P>): ReactNode {
  switch (part.kind) {
    case 'same':
      return draw(part);
    case 'added':
      return <ins className={styles['added']}>{draw(part)}</ins>;
    case 'removed':
      return <del className={styles['removed']}>{draw(part)}</del>;
    default:
      return part.kind satisfies never;
  }
}

function plain({ text }: Difference): ReactNode {
  return text;
}
