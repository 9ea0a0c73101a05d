import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { LexicalEditor, NodeKey } from 'lexical';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoFacts } from '#domain/contract';
import { isPending, type Upload } from '../../photos/upload.ts';
import { guardFields } from './field-guard.ts';
import { FigureField } from './figure-field.tsx';
import { FigurePhoto } from './figure-photo.tsx';
import { FigureTools } from './figure-tools.tsx';
import type { FigureValues } from './figure-values.ts';
import styles from './figure.module.css';

export type FigureActions = {
  /** By the system's dialog; several at once make several figures. */
  choosePhoto: (key: NodeKey) => void;
  cancelUpload: (key: NodeKey) => void;
};

type FigureViewProps = FigureActions & {
  editor: LexicalEditor;
  nodeKey: NodeKey;
  values: FigureValues;
  facts: PhotoFacts | null;
  upload: Upload | undefined;
  /** The bulletin's own photo credit, shown where the figure has none. */
  photoCredit: string;
};

/** A figure on the page: its photo (or the place for it), its words, and what can be done with it. */
export function FigureView(props: FigureViewProps): ReactNode {
  const { editor, nodeKey, values, upload, photoCredit } = props;
  const { t } = useTranslation('editor');
  const editable = useLexicalEditable();
  const fields = useRef<HTMLElement>(null);
  useEffect(() => (fields.current === null ? undefined : guardFields(fields.current)), []);
  const field = { editor, nodeKey, readOnly: !editable };
  return (
    <figure className={styles['figure']} data-figure={nodeKey}>
      {editable && !isPending(upload) ? <FigureTools {...props} /> : null}
      <FigurePhoto {...props} editable={editable} />
      <figcaption ref={fields} className={styles['words']}>
        <FigureField
          {...field}
          word="caption"
          value={values.caption}
          label={t('figure.caption')}
          placeholder={editable ? t('figure.captionHint') : ''}
        />
        <label className={styles['creditLine']}>
          <span>{t('figure.creditBy')}</span>
          <FigureField
            {...field}
            word="credit"
            value={values.credit}
            label={t('figure.credit')}
            placeholder={photoCredit || t('figure.creditHint')}
          />
        </label>
        <label className={styles['altLine']}>
          <span>{t('figure.altShort')}</span>
          <FigureField
            {...field}
            word="alt"
            value={values.alt}
            label={t('figure.alt')}
            placeholder={t('figure.altHint')}
          />
        </label>
      </figcaption>
    </figure>
  );
}
