import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { priorities } from '#domain/bulletin';
import { Segmented } from '../../../components/fields/segmented.tsx';
import { TextArea, TextField } from '../../../components/fields/text-field.tsx';
import { useReadOnly } from '../../../state/life/life.ts';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { DayField } from './day-field.tsx';
import { ChecksList } from '../checks/checks-list.tsx';
import styles from './info-panel.module.css';

/** In characters: two or three sentences. */
const USUAL_SUMMARY = 1_000;

type InfoPanelProps = { visit: Visit; reading: LiveReading };

/** "Thông tin": the bulletin's fields, and what is still missing before it goes out. */
export function InfoPanel({ visit, reading }: InfoPanelProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  const readOnly = useReadOnly(visit) !== null;
  const focusField = (name: string): void => {
    panel.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  };
  return (
    <div ref={panel} className={styles['panel']}>
      {/* Where no field takes the focus, it is scrolled by the keyboard all the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['scroll']} tabIndex={readOnly ? 0 : undefined}>
        <fieldset className={styles['fields']} disabled={readOnly}>
          <Byline visit={visit} />
          <Event visit={visit} />
          <Standing visit={visit} readOnly={readOnly} />
        </fieldset>
      </div>
      <ChecksList visit={visit} reading={reading} focusField={focusField} />
    </div>
  );
}

/** Who wrote it and who took the photos: three separate, optional things. */
function Byline({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const { byline, photoCredit } = visit.start.fields;
  return (
    <>
      <TextField
        name="author"
        label={t('writing.fields.author')}
        placeholder={t('writing.hints.author')}
        defaultValue={byline.author}
        onText={(author) => visit.edit({ byline: { ...visit.fields.byline, author } })}
      />
      <TextField
        name="unit"
        label={t('writing.fields.unit')}
        placeholder={t('writing.hints.unit')}
        defaultValue={byline.unit}
        onText={(unit) => visit.edit({ byline: { ...visit.fields.byline, unit } })}
      />
      <TextField
        name="photoCredit"
        label={t('writing.fields.photoCredit')}
        placeholder={t('writing.hints.photoCredit')}
        defaultValue={photoCredit}
        onText={(text) => visit.edit({ photoCredit: text })}
      />
    </>
  );
}

/** What it is about: where, when, under which topic. */
function Event({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const { place, topic } = visit.start.fields;
  return (
    <>
      <div className={styles['pair']}>
        <TextField
          name="place"
          label={t('writing.fields.place')}
          placeholder={t('writing.hints.place')}
          defaultValue={place}
          onText={(text) => visit.edit({ place: text })}
        />
        <DayField visit={visit} />
      </div>
      <TextField
        name="topic"
        label={t('writing.fields.topic')}
        placeholder={t('writing.hints.topic')}
        defaultValue={topic}
        onText={(text) => visit.edit({ topic: text })}
      />
    </>
  );
}

/** How it is to be treated: its priority on air, its few words on the web. */
function Standing({ visit, readOnly }: { visit: Visit; readOnly: boolean }): ReactNode {
  const { t } = useTranslation();
  const { priority, summary } = visit.start.fields;
  return (
    <>
      <div>
        <span className={styles['label']} aria-hidden="true">
          {t('writing.fields.priority')}
        </span>
        <Segmented
          label={t('writing.fields.priority')}
          initial={priority}
          options={priorities.map((value) => ({ value, label: t(`bulletin.priorities.${value}`) }))}
          disabled={readOnly}
          onChoose={(chosen) => visit.edit({ priority: chosen })}
        />
      </div>
      <TextArea
        name="summary"
        usual={USUAL_SUMMARY}
        label={t('writing.fields.summary')}
        placeholder={t('writing.hints.summary')}
        defaultValue={summary}
        onText={(text) => visit.edit({ summary: text })}
      />
    </>
  );
}
