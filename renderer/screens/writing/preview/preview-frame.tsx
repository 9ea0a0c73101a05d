import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desktop } from '../../../desktop.ts';
import { errorText } from '../../../state/toasts.ts';
import styles from './preview-frame.module.css';

type Frames = {
  /** What is seen. */
  shown: string | null;
  /** Being loaded behind it, so that nothing flashes white while somebody types. */
  coming: string | null;
};

/** Shows HTML as it will be elsewhere: in a frame of its own, without script, under its own policy. */
export function PreviewFrame({ html, title }: { html: string; title: string }): ReactNode {
  const { t } = useTranslation();
  const [frames, setFrames] = useState<Frames>({ shown: null, coming: null });
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const show = async (): Promise<void> => {
      try {
        const { url } = await desktop.call('preview:show', { html });
        if (!current) return;
        setError(null);
        setFrames(({ shown }) => ({ shown, coming: url }));
      } catch (reason) {
        if (current) setError(errorText(reason));
      }
    };
    void show();
    return () => {
      current = false;
    };
  }, [html]);
  const urls = [frames.shown, frames.coming].filter((url) => url !== null);
  return (
    <div className={styles['place']}>
      {(error !== null || frames.shown === null) && (
        <p className={styles['note']}>{error ?? t('writing.preview.drawing')}</p>
      )}
      {urls.map((url) => (
        <iframe
          key={url}
          className={styles['frame']}
          data-shown={url === frames.shown}
          src={url}
          title={title}
          sandbox=""
          onLoad={() => {
            setFrames((now) => (now.coming === url ? { shown: url, coming: null } : now));
          }}
        />
      ))}
    </div>
  );
}
