import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { articleText } from '#domain/document/to-text';
import styles from '../side/review-side.module.css';
import type { Reviewed } from '../use-review.ts';
import {
  fieldOrder,
  useFieldWords,
  valueOfField,
} from '../../../components/compared/field-words.ts';

/** So many words of either end tell which text it is. */
const END_WORDS = 5;

/** What a signature is for: text, fields, each photo with its caption. */
export function SignedContents({ reviewed }: { reviewed: Reviewed }): ReactNode {
  const { t } = useTranslation();
  const word = useFieldWords();
  const { facts, document, syllables } = reviewed;
  const words = articleText(document).trim().split(/\s+/u);
  const lines = fieldOrder
    .map((field) => ({ field, text: word(field, valueOfField(facts.fields, field)) }))
    .filter(({ text }) => text !== '');
  return (
    <section className={styles['signed']} aria-label={t('review.signing')}>
      <p>{t('review.sign.what')}</p>
      <dl>
        <div>
          <dt>{t('review.sign.headline')}</dt>
          <dd className={styles['signedHeadline']}>{facts.fields.headline}</dd>
        </div>
        <div>
          <dt>{t('review.sign.text')}</dt>
          <dd>
            {t('review.sign.textFacts', {
              syllables: t('bulletin.syllables', { count: syllables }),
              start: words.slice(0, END_WORDS).join(' '),
              end: words.slice(-END_WORDS).join(' '),
            })}
          </dd>
        </div>
        {lines.map(({ field, text }) => (
          <div key={field}>
            <dt>{t(`writing.fields.${field}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <SignedPhotos reviewed={reviewed} />
    </section>
  );
}

function SignedPhotos({ reviewed: { figures } }: { reviewed: Reviewed }): ReactNode {
  const { t } = useTranslation();
  if (figures.length === 0) return null;
  const seen = new Map<string, number>();
  return (
    <ol className={styles['photos']}>
      {figures.map(({ photo, caption, credit }, index) => {
        const name = `${photo} ${caption}`;
        const times = seen.get(name) ?? 0;
        seen.set(name, times + 1);
        return (
          <li key={`${name} ${times}`}>
            {photo === null ? (
              <span className={styles['noPhoto']}>{t('differences.photoAwaited')}</span>
            ) : (
              <img src={`app://photo/${photo}?size=thumbnail`} alt="" />
            )}
            <span>
              <b>{t('review.sign.photo', { n: index + 1 })}</b>
              {caption.trim() === '' ? (
                <em className={styles['lacking']}>{t('differences.noCaption')}</em>
              ) : (
                <span>{caption}</span>
              )}
              {credit.trim() !== '' && <small>{`${t('differences.credit')} ${credit}`}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
