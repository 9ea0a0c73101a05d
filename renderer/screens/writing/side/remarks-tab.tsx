import { Plus } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import type { Remark } from '#domain/contract/history';
import { findPassage } from '#domain/revision/find-passage';
import { placesOf } from '#domain/revision/laid-text';
import { noPassage } from '#domain/revision/mark-passage';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import { RemarkForm } from '../../../components/remarks/remark-form.tsx';
import { RemarkList } from '../../../components/remarks/remark-list.tsx';
import { NEW_REMARK, begunPassage, keepPassage } from '../../../state/writing/begun-passage.ts';
import { type Threads, addRemarkHere } from '../../../state/life/remarks.ts';
import { useSide } from '../../../state/writing/side.ts';
import { tell } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { laidOut, showPlaces } from './passage-places.ts';
import styles from './side-panel.module.css';

type RemarksTabProps = { visit: Visit; threads: Threads };

/** "Góp ý": what was said of the text, each remark leading to its words, and a place for a new one. */
export function RemarksTab({ visit, threads }: RemarksTabProps): ReactNode {
  const { t } = useTranslation();
  const { marking, current, gone } = useSide();
  const { id } = visit;
  // What was begun here and not sent stands here again, whatever came between.
  useEffect(() => {
    const before = id === null ? null : begunPassage(id);
    if (before !== null && useSide.getState().marking === null)
      useSide.setState({ marking: before });
  }, [id]);
  const show = (remark: Remark): void => {
    const laid = laidOut(visit.snapshot());
    const found = findPassage(laid.text, remark.passage);
    useSide.setState({ current: remark.id });
    if (found === null) tell(t('remarks.gone'));
    else showPlaces(visit, placesOf(laid, found.from, found.to));
  };
  return (
    <div className={styles['scroll']}>
      {marking === null ? <AddButtons /> : <NewRemark key={marking.offset} visit={visit} />}
      <RemarkList
        id={id ?? ''}
        threads={threads}
        gone={gone}
        current={current}
        onShow={show}
        hint={t('remarks.hint')}
      />
    </div>
  );
}

function AddButtons(): ReactNode {
  const { t } = useTranslation();
  const keys = commandFacts('remark.add').shortcut;
  return (
    <div className={styles['add']}>
      <Button
        aria-keyshortcuts={ariaKeys(keys)}
        title={keys}
        // The text keeps its selection, and the headline its focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => runCommand('remark.add')}
      >
        <Plus aria-hidden="true" />
        {t('remarks.add')}
      </Button>
      <Button kind="quiet" onClick={() => useSide.setState({ marking: noPassage })}>
        {t('remarks.addWhole')}
      </Button>
    </div>
  );
}

function NewRemark({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const passage = useSide((side) => side.marking) ?? noPassage;
  const { id: bulletin } = visit;
  useEffect(() => {
    if (bulletin !== null) keepPassage(bulletin, passage);
  }, [bulletin, passage]);
  const send = async (body: string): Promise<void> => {
    const { id: current } = await addRemarkHere(visit, passage, body);
    if (visit.id !== null) keepPassage(visit.id, null);
    useSide.setState({ current });
  };
  return (
    <RemarkForm
      where={{ bulletin, purpose: NEW_REMARK }}
      quote={passage.quote}
      label={t(passage.quote === '' ? 'remarks.wholeLabel' : 'remarks.newLabel')}
      placeholder={t('remarks.newHint')}
      send={t('remarks.send')}
      onSend={send}
      onClose={() => useSide.setState({ marking: null })}
    />
  );
}
