import { ImagePlus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockNode } from '#domain/document/schema';
import { readDocument } from '#domain/document/read';
import { documentText } from '#domain/document/to-text';
import type { Proposal } from '#domain/intake/proposal';
import styles from './proposed-sheet.module.css';

/** The bulletin as it would be, each part named in the margin. */
export function ProposedSheet({ proposal }: { proposal: Proposal }): ReactNode {
  const { t } = useTranslation();
  const parts = useMemo(() => partsOf(proposal.document), [proposal.document]);
  const { headline } = proposal.fields;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: keys must reach it
    <section className={styles['desk']} tabIndex={0} aria-label={t('intake.sheet')}>
      <article className={styles['sheet']}>
        <Part mark={t('intake.marks.headline')}>
          <h2 className={styles['headline']}>
            {headline.trim() === '' ? t('bulletin.untitled') : headline}
          </h2>
        </Part>
        {parts.map(({ block, kind, n, text }) => (
          <Part key={`${kind} ${n}`} mark={t(`intake.marks.${kind}`, { n })}>
            {block.type === 'figure' ? (
              <Awaited caption={block.caption} />
            ) : (
              <p className={styles[kind]}>{text}</p>
            )}
          </Part>
        ))}
      </article>
    </section>
  );
}

function Part({ mark, children }: { mark: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles['part']}>
      <span className={styles['mark']}>{mark}</span>
      <div>{children}</div>
    </div>
  );
}

/** A caption that was found, and the photo it still waits for. */
function Awaited({ caption }: { caption: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <figure className={styles['figure']}>
      <span className={styles['awaits']}>
        <ImagePlus aria-hidden="true" />
        {t('intake.awaits')}
      </span>
      <figcaption>{caption === '' ? t('intake.noCaption') : caption}</figcaption>
    </figure>
  );
}

type Kind = 'paragraph' | 'figure' | 'heading' | 'list' | 'quote' | 'table' | 'other';
type ProposedPart = {
  block: BlockNode;
  kind: Kind;
  /** Among its kind, from 1. */
  n: number;
  text: string;
};

function partsOf(json: string): ProposedPart[] {
  const document = readDocument(json);
  const seen = new Map<Kind, number>();
  return document.root.children.map((block) => {
    const kind = kindOf(block);
    const n = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, n);
    const alone = { ...document, root: { ...document.root, children: [block] } };
    return { block, kind, n, text: documentText(alone) };
  });
}

function kindOf({ type }: BlockNode): Kind {
  return type === 'horizontalrule' || type === 'unknown' ? 'other' : type;
}
