import type { NodeKey } from 'lexical';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoFacts } from '#domain/contract';
import { isPending, type Upload } from '../../photos/upload.ts';
import { photoAddress } from '../../photos/photo-address.ts';
import type { FigureValues } from './figure-values.ts';
import styles from './figure.module.css';

type FigurePhotoProps = {
  nodeKey: NodeKey;
  values: FigureValues;
  facts: PhotoFacts | null;
  upload: Upload | undefined;
  editable: boolean;
  choosePhoto: (key: NodeKey) => void;
  cancelUpload: (key: NodeKey) => void;
};

/** The photo; or the place that awaits it; or how far it has come. */
export function FigurePhoto(props: FigurePhotoProps): ReactNode {
  const { values, upload, editable } = props;
  const pending = isPending(upload);
  if (values.photo !== null)
    return (
      <div className={styles['frame']} style={roomFor(props.facts)}>
        <Photo {...props} sha={values.photo} />
        {pending ? <Progress {...props} /> : null}
      </div>
    );
  if (pending)
    return (
      <div className={styles['place']}>
        <Progress {...props} />
      </div>
    );
  return <AwaitingPhoto {...props} editable={editable} />;
}

/** Width and height are known before the photo is there: the text below never jumps. */
function roomFor(facts: PhotoFacts | null): CSSProperties {
  return facts === null ? {} : { aspectRatio: `${facts.width} / ${facts.height}` };
}

function Photo({ values, facts, editable, sha }: FigurePhotoProps & { sha: string }): ReactNode {
  const { t } = useTranslation('editor');
  const [broken, setBroken] = useState(false);
  if (broken) return <p className={styles['broken']}>{t('figure.broken')}</p>;
  return (
    <img
      className={styles['photo']}
      // Before `src`, which begins the loading. Photos far below cost neither memory nor the start of writing.
      loading="lazy"
      src={photoAddress(sha)}
      alt={values.alt || values.caption || facts?.name || t('figure.photo')}
      width={facts?.width}
      height={facts?.height}
      draggable={editable}
      onError={() => setBroken(true)}
    />
  );
}

function AwaitingPhoto({ nodeKey, editable, choosePhoto }: FigurePhotoProps): ReactNode {
  const { t } = useTranslation('editor');
  if (!editable) return <p className={styles['place']}>{t('figure.awaiting')}</p>;
  return (
    <button
      type="button"
      className={styles['place']}
      data-awaiting={nodeKey}
      tabIndex={-1}
      onClick={() => choosePhoto(nodeKey)}
    >
      {t('figure.dropHere')}
    </button>
  );
}

function Progress({ nodeKey, upload, cancelUpload }: FigurePhotoProps): ReactNode {
  const { t } = useTranslation('editor');
  const fraction = upload?.fraction ?? null;
  return (
    <output className={styles['progress']}>
      <span>{t('figure.adding', { name: upload?.name ?? '' })}</span>
      <progress
        aria-label={t('figure.progress')}
        {...(fraction === null ? {} : { value: fraction })}
      />
      <button type="button" tabIndex={-1} onClick={() => cancelUpload(nodeKey)}>
        {t('figure.cancel')}
      </button>
    </output>
  );
}
