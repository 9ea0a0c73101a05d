import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { renderPaper } from '#domain/publishing/paper';
import type { Visit } from '../../../state/writing/visit.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { previewPhoto, usePublishable } from './use-publishable.ts';

/** The sheet of A4, by the very function that makes the PDF. */
export function PaperPreview({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const bulletin = usePublishable(visit);
  const { html } = useMemo(() => renderPaper(bulletin, { photoUrl: previewPhoto }), [bulletin]);
  return <PreviewFrame html={html} title={t('writing.preview.paper')} />;
}
