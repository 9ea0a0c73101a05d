import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { renderPage } from '#domain/publishing/page';
import type { Visit } from '../../../state/writing/visit.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { previewPhoto, usePublishable } from './use-publishable.ts';

/** The web page, by the very function that makes the exported file. */
export function WebPreview({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const bulletin = usePublishable(visit);
  const html = useMemo(() => renderPage(bulletin, { photoUrl: previewPhoto }), [bulletin]);
  return <PreviewFrame html={html} title={t('writing.preview.web')} />;
}
