import { FileInput, FileOutput } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import type { DictionaryRow } from '#domain/contract/dictionary';
import type { ChosenFile } from '#domain/desktop-contract';
import { Button } from '../../components/button.tsx';
import { Screen } from '../../components/frames/screen.tsx';
import { chooseTable, exportWords } from '../../state/reading/dictionary.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './dictionary-screen.module.css';
import { TablePanel } from './table-panel.tsx';
import { TryPanel } from './try-panel.tsx';
import { VoicePanel } from './voice-panel.tsx';
import { WordForm } from './word-form.tsx';
import { WordList } from './word-list.tsx';

/** "Cách đọc của đài": the station's own words, how it says numbers, and a sentence to try it on. */
export function DictionaryScreen({ from }: { from: BulletinId | null }): ReactNode {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<DictionaryRow | null>(null);
  const [table, setTable] = useState<ChosenFile | null>(null);
  const importTable = async (): Promise<void> => {
    const file = await chooseTable();
    if (file !== null) setTable(file);
  };
  return (
    <Screen
      back={from}
      title={t('dictionary.title')}
      tools={
        <>
          <Button onClick={() => void importTable().catch(tellError)}>
            <FileInput aria-hidden="true" />
            {t('dictionary.import')}
          </Button>
          <Button onClick={() => void exportWords().catch(tellError)}>
            <FileOutput aria-hidden="true" />
            {t('dictionary.export')}
          </Button>
        </>
      }
    >
      <main className={styles['body']}>
        <section className={styles['words']} aria-label={t('dictionary.words')}>
          {table === null ? (
            <>
              <WordForm
                key={editing?.id ?? 'new'}
                editing={editing}
                onDone={() => setEditing(null)}
              />
              <WordList editing={editing} onEdit={setEditing} />
            </>
          ) : (
            <TablePanel key={table.ticket} file={table} onDone={() => setTable(null)} />
          )}
        </section>
        <aside className={styles['side']} aria-label={t('dictionary.voice')}>
          <TryPanel />
          <VoicePanel />
        </aside>
      </main>
    </Screen>
  );
}
