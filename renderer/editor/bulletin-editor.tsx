import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAudienceMarks } from './audience/audience-marks.ts';
import { bulletinExtension } from './bulletin-extension.ts';
import styles from './content.module.css';
import { CountsExtension } from './document/counts.ts';
import { createHandle } from './editor-handle.ts';
import type { BulletinEditorProps } from './editor-types.ts';
import { LinkBox } from './link/link-box.tsx';
import { ConnectedFigure } from './nodes/figure/connected-figure.tsx';
import { type DrawFigure, DrawFigureContext } from './nodes/figure/figure-slot.tsx';
import { DropLine } from './photos/drop-line.tsx';
import { SlashMenu } from './slash/slash-menu.tsx';
import { TableTools } from './table/table-tools.tsx';
import { SelectionToolbar } from './toolbar/selection-toolbar.tsx';
import { useEditable } from './typing/use-editable.ts';
import { usePorts } from './use-ports.ts';
import { useAnnouncedHeadings } from './view/announced-headings.ts';

/** The text of a bulletin. Another bulletin is another editor: give it another `key`. */
export function BulletinEditor(props: BulletinEditorProps): ReactNode {
  const ports = usePorts(props);
  // Made once: the document is read when the editor mounts, and is the editor's own from then on.
  const [extension] = useState(() => bulletinExtension(props.document, props.photos, ports));
  const { photoCredit } = props;
  const drawFigure = useCallback<DrawFigure>(
    (nodeKey, values) => (
      <ConnectedFigure nodeKey={nodeKey} values={values} photoCredit={photoCredit} />
    ),
    [photoCredit],
  );
  return (
    <DrawFigureContext.Provider value={drawFigure}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <Surface {...ports} editable={props.editable} onRemark={props.onRemark} />
      </LexicalExtensionComposer>
    </DrawFigureContext.Provider>
  );
}

type SurfaceProps = ReturnType<typeof usePorts> &
  Pick<BulletinEditorProps, 'editable' | 'onRemark'>;

function Surface({ editable, onRemark, openLink, onReady, onCounts }: SurfaceProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('editor');
  const counts = useExtensionSignalValue(CountsExtension, 'counts');
  useEditable(editor, editable);
  useAudienceMarks(editor);
  useAnnouncedHeadings(editor);
  // Before it is seen: the caret stands where the first letter is to go.
  useLayoutEffect(() => onReady(createHandle(editor)), [editor, onReady]);
  useEffect(() => onCounts(counts), [counts, onCounts]);
  return (
    <div className={styles['surface']}>
      <ContentEditable
        className={styles['content']}
        ariaLabel={t('content.label')}
        ariaMultiline
        // Bulletins are Vietnamese, whatever the language of the desk.
        lang="vi"
        spellCheck={false}
        aria-placeholder={t('content.placeholder')}
        placeholder={<p className={styles['placeholder']}>{t('content.placeholder')}</p>}
      />
      <DropLine />
      {editable ? (
        <>
          <SelectionToolbar editor={editor} onRemark={onRemark} />
          <TableTools editor={editor} />
          <SlashMenu editor={editor} />
          <LinkBox editor={editor} openLink={openLink} />
        </>
      ) : null}
    </div>
  );
}
