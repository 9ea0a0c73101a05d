import { useLayoutEffect, useRef, useState } from 'react';
import type { BulletinEditorProps } from './editor-types.ts';

type Ports = Required<Pick<BulletinEditorProps, 'onCounts' | 'onLeaveStart' | 'onPicturesLeft'>> &
  Pick<BulletinEditorProps, 'onEdit' | 'onReady' | 'addPhoto' | 'choosePhotos' | 'openLink'>;

/**
 * The callbacks of the writing room under names that never change: the editor is built once, and calls
 * whatever the room gave last.
 */
export function usePorts(props: BulletinEditorProps): Ports {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const [ports] = useState<Ports>(() => ({
    onEdit: () => latest.current.onEdit(),
    onReady: (handle) => latest.current.onReady(handle),
    onCounts: (counts) => latest.current.onCounts?.(counts),
    onLeaveStart: () => latest.current.onLeaveStart?.(),
    onPicturesLeft: (count) => latest.current.onPicturesLeft?.(count),
    addPhoto: (...input) => latest.current.addPhoto(...input),
    choosePhotos: () => latest.current.choosePhotos(),
    openLink: (url) => latest.current.openLink(url),
  }));
  return ports;
}
