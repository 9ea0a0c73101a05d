import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import { Screen } from '../../components/frames/screen.tsx';
import { useEscape } from '../../components/frames/use-escape.ts';
import { goBack } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import { type HandbookPageName, handbookPages, isHandbookPage } from './handbook-pages.ts';
import styles from './handbook-screen.module.css';

/** "Sổ tay hướng dẫn": how the desk is used, a page for each kind of work, with pictures. */
export function HandbookScreen({ from }: { from: BulletinId | null }): ReactNode {
  const { t } = useTranslation();
  const [name, setName] = useState<HandbookPageName>('reporter');
  useEscape(() => void goBack(from).catch(tellError));
  return (
    <Screen back={from} title={t('handbook.title')}>
      <div className={styles['body']}>
        <Contents name={name} onPage={setName} />
        <Page key={name} name={name} onPage={setName} />
      </div>
    </Screen>
  );
}

type PageProps = { name: HandbookPageName; onPage: (name: HandbookPageName) => void };

function Contents({ name, onPage }: PageProps): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className={styles['nav']} aria-label={t('handbook.pages')}>
      {Object.entries(handbookPages).map(([each, { title, headings }]) => (
        <div key={each}>
          <button
            type="button"
            className={styles['page']}
            aria-current={each === name ? 'page' : undefined}
            onClick={() => {
              if (isHandbookPage(each)) onPage(each);
            }}
          >
            {title}
          </button>
          {each === name && (
            <ul aria-label={t('handbook.contents')}>
              {headings.map(({ id, text }) => (
                <li key={id}>
                  <button type="button" className={styles['heading']} onClick={() => goTo(id)}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </nav>
  );
}

/** The focus goes along, so that arrows and a screen reader go on from there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Page({ name, onPage }: PageProps): ReactNode {
  const scroll = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const page = scroll.current;
    if (page === null) return undefined;
    // A page is read from its top, by the keys that scroll.
    page.focus();
    const follow = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a[data-page]') : null;
      const wanted = link?.getAttribute('data-page') ?? '';
      if (link !== null) event.preventDefault();
      if (isHandbookPage(wanted)) onPage(wanted);
    };
    page.addEventListener('click', follow);
    return () => page.removeEventListener('click', follow);
  }, [onPage]);
  return (
    <main className={styles['scroll']} tabIndex={-1} ref={scroll}>
      <article
        className={styles['article']}
        lang="vi"
        // oxlint-disable-next-line react/no-danger -- our own words, made into HTML when the desk was built
        dangerouslySetInnerHTML={{ __html: handbookPages[name].html }}
      />
    </main>
  );
}
