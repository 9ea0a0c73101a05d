import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoSha } from '#domain/bulletin';
import styles from './thumbnail.module.css';

/** The first photo of a bulletin. Decoration beside its headline, so it has no words of its own. */
export function Thumbnail({ photo }: { photo: PhotoSha | null }): ReactNode {
  const { t } = useTranslation();
  if (photo === null) return <span className={styles['none']}>{t('desk.noPhoto')}</span>;
  return (
    <img
      className={styles['photo']}
      src={`app://photo/${photo}?size=thumbnail`}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}
