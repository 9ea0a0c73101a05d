import { type ReactNode, useEffect, useState } from 'react';
import { closeFind, setRoomFinder, useFind } from '../../../state/writing/find.ts';
import { useReader } from '../../../state/life/history.ts';
import { useStage } from '../../../state/stage.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { FindBar } from './find-bar.tsx';
import { Finding } from './finding.ts';

/** "Tìm trong bài": the search through the open bulletin, and its bar while the text is what is looked at. */
export function Find({ visit }: { visit: Visit }): ReactNode {
  const [finding] = useState(() => new Finding(visit));
  const open = useFind((find) => find.open);
  const writing = useStage(({ tab }) => tab === 'write');
  const reading = useReader(({ shown }) => shown !== null);
  useEffect(() => {
    setRoomFinder(finding);
    return () => {
      setRoomFinder(null);
      closeFind();
    };
  }, [finding]);
  return open && writing && !reading ? <FindBar visit={visit} finding={finding} /> : null;
}
