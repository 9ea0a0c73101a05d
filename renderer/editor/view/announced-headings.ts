import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HeadingAnnounceExtension } from '@lexical/rich-text';
import type { TFunction } from 'i18next';
import type { LexicalEditor } from 'lexical';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Screen readers are told when a line becomes a heading or stops being one, in the language of the desk: the
 * library would say it in English.
 */
export function useAnnouncedHeadings(editor: LexicalEditor): void {
  const { t } = useTranslation('editor');
  useLayoutEffect(() => word(editor, t), [editor, t]);
}

function word(editor: LexicalEditor, t: TFunction<'editor'>): void {
  const { output } = getExtensionDependencyFromEditor(editor, HeadingAnnounceExtension);
  // The level takes the place of %s.
  output.created.value = t('announced.heading', { level: '%s' });
  output.destroyed.value = t('announced.noHeading', { level: '%s' });
}
