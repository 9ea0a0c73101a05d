import { FileText, Search, Trash2, TriangleAlert } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/notices/empty-state.tsx';
import { showView, useDesk } from '../../state/desk/desk.ts';
import { useDeskView } from '../../state/desk/place.ts';
import { isFocusLost } from '../../state/focus.ts';
import { queryClient } from '../../state/queries.ts';
import { errorText } from '../../state/toasts.ts';

/** A list with nothing in it says what to do next; one that cannot be read says why. */
export function DeskEmpty({ problem }: { problem: Error | null }): ReactNode {
  const { t } = useTranslation();
  const view = useDeskView();
  const query = useDesk((desk) => desk.query);
  const place = useFocusOfList();
  if (problem !== null) {
    return (
      <EmptyState
        ref={place}
        icon={<TriangleAlert />}
        title={t('trouble.library')}
        hint={errorText(problem)}
      >
        <Button onClick={() => void queryClient.invalidateQueries()}>{t('common.retry')}</Button>
      </EmptyState>
    );
  }
  if (query !== '') {
    return (
      <EmptyState
        ref={place}
        icon={<Search />}
        title={t('desk.empty.search', { query })}
        hint={t('desk.empty.searchHint')}
      >
        <Button onClick={() => showView(view)}>{t('desk.empty.clear')}</Button>
      </EmptyState>
    );
  }
  if (view === 'trash') {
    return (
      <EmptyState
        ref={place}
        icon={<Trash2 />}
        title={t('desk.empty.trash')}
        hint={t('desk.empty.trashHint')}
      />
    );
  }
  const all = view === 'all' || view === 'draft';
  return (
    <EmptyState
      ref={place}
      icon={<FileText />}
      title={t(all ? 'desk.empty.all' : 'desk.empty.view')}
      hint={
        all ? t('desk.empty.allHint') : t('desk.empty.viewHint', { view: t(`desk.views.${view}`) })
      }
    />
  );
}

/** Takes the focus where the list would, or where its last row took it along: a key is never nobody's. */
function useFocusOfList(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!useDesk.getState().arriving && !isFocusLost()) return;
    useDesk.setState({ arriving: false });
    place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
