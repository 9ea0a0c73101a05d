import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { renderPage } from '#domain/publishing/page';
import { renderPaper } from '#domain/publishing/paper';
import type { Publishable } from '#domain/publishing/publishable';
import { PreviewFrame } from '../writing/preview/preview-frame.tsx';
import { previewPhoto } from '../writing/preview/use-publishable.ts';

/** The revision's web page, by the very function that makes the exported file. */
export function RevisionPage({ bulletin }: { bulletin: Publishable }): ReactNode {
  const { t } = useTranslation();
  const html = useMemo(() => renderPage(bulletin, { photoUrl: previewPhoto }), [bulletin]);
  return <PreviewFrame html={html} title={t('writing.preview.web')} />;
}

/** The revision's sheet of A4, by the very function that makes the PDF. */
export function RevisionPaper({ bulletin }: { bulletin: Publishable }): ReactNode {
  const { t } = useTranslation();
  const { html } = useMemo(() => renderPaper(bulletin, { photoUrl: previewPhoto }), [bulletin]);
  return <PreviewFrame html={html} title={t('writing.preview.paper')} />;
}
