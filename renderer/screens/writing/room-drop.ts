import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useStage } from '../../state/stage.ts';
import { tellFailure } from '../../state/toasts.ts';
import type { Visit } from '../../state/writing/visit.ts';

type RoomDrop = {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
};

/** Files dropped beside the text are meant for the text: they go to the caret. The text takes its own. */
export function useRoomDrop(visit: Visit): RoomDrop {
  const { t } = useTranslation();
  return {
    onDragOver(event) {
      if (!isForUs(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop(event) {
      if (!isForUs(event)) return;
      event.preventDefault();
      if (visit.start.trashed) {
        tellFailure(t('writing.inTrash'));
        return;
      }
      useStage.setState({ tab: 'write' });
      visit.editor?.insertPhotos([...event.dataTransfer.files]);
    },
  };
}

const isForUs = (event: DragEvent): boolean =>
  !event.defaultPrevented && event.dataTransfer.types.includes('Files');
