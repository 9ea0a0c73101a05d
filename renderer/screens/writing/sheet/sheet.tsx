import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useCallback, useRef } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../../../commands.ts';
import { desktop } from '../../../desktop.ts';
import { useReadingFocus } from '../../../components/frames/use-reading-focus.ts';
import { i18n } from '../../../i18n/start.ts';
import { BulletinEditor } from '../../../editor/bulletin-editor.tsx';
import type { EditorHandle, PhotoSource } from '../../../editor/editor-types.ts';
import { takePhotosToBegin } from '../../../state/desk/intake.ts';
import { useReadOnly } from '../../../state/life/life.ts';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { ignoreOpeningEnter } from '../../../state/writing/opening-enter.ts';
import { addPhoto } from '../../../state/writing/photos.ts';
import { sessionQuery } from '../../../state/queries.ts';
import { askForRemark } from '../../../state/writing/side.ts';
import { tell, tellError } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { HeadlineField } from './headline-field.tsx';
import { SheetReadings } from '../spoken/sheet-readings.tsx';
import styles from './sheet.module.css';

/** The sheet of paper: the headline, and the editor below it. */
export function Sheet({ visit, reading }: { visit: Visit; reading: LiveReading }): ReactNode {
  const desk = useRef<HTMLDivElement>(null);
  const headline = useRef<HTMLTextAreaElement>(null);
  const readOnly = useReadOnly(visit) !== null;
  useReadingFocus(desk, readOnly);
  const photoCredit = useStore(visit.store, (state) => state.snapshot.fields.photoCredit);
  const { data: session } = useQuery(sessionQuery);
  const remarkable = session?.mode === 'unlocked';
  const onReady = useCallback(
    (handle: EditorHandle) => {
      visit.attach(handle);
      if (visit.start.fields.headline === '') headline.current?.focus();
      else handle.focusStart();
      if (visit.start.id === null) handle.insertPhotos(takePhotosToBegin());
      if (visit.start.id !== null) ignoreOpeningEnter();
    },
    [visit],
  );
  return (
    <div ref={desk} className={styles['desk']} tabIndex={-1}>
      {/* The editor would take these keys for a new paragraph. */}
      <article className={styles['sheet']} onKeyDownCapture={sendByKey}>
        <HeadlineField
          ref={headline}
          initial={visit.start.fields.headline}
          readOnly={readOnly}
          onText={(text) => visit.edit({ headline: text })}
          onDown={() => visit.editor?.focusStart()}
          isTextEmpty={() => visit.editor?.isEmpty() ?? false}
          onWhole={(data, first) => visit.editor?.pasteWhole(data, first)}
        />
        <BulletinEditor
          document={visit.start.document}
          photos={visit.start.photos}
          editable={!readOnly}
          photoCredit={photoCredit}
          onEdit={() => visit.edited()}
          onReady={onReady}
          onCounts={(counts) => visit.store.setState({ counts })}
          onLeaveStart={() => headline.current?.focus()}
          choosePhotos={choosePhotos}
          addPhoto={(source, onProgress, signal) => bring(visit, source, onProgress, signal)}
          onPicturesLeft={tellPicturesLeft}
          onRemark={remarkable ? askForRemark : undefined}
          openLink={(url) => void desktop.call('links:open', { url }).catch(tellError)}
        />
        {!readOnly && <SheetReadings visit={visit} reading={reading} />}
      </article>
    </div>
  );
}

function sendByKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, repeat, nativeEvent } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || nativeEvent.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  if (!repeat) runCommand('life.submit');
}

async function choosePhotos() {
  try {
    return await desktop.call('files:choose', { purpose: 'photos' });
  } catch (error) {
    tellError(error);
    return [];
  }
}

function tellPicturesLeft(count: number): void {
  tell(i18n.t('writing.picturesLeft', { count }), undefined, { about: 'pictures left' });
}

async function bring(
  visit: Visit,
  source: PhotoSource,
  onProgress: (fraction: number | null) => void,
  signal: AbortSignal,
) {
  const photo = await addPhoto(source, onProgress, signal);
  if (photo !== null) visit.photoAdded(photo);
  return photo;
}
