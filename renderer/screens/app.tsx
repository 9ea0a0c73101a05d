import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactNode, Activity, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { assertNever } from '#domain/assert';
import { QuestionDialog } from '../components/notices/question-dialog.tsx';
import { Toasts } from '../components/notices/toasts.tsx';
import type { SessionFacts } from '#domain/contract/accounts';
import { desktop } from '../desktop.ts';
import { isGone, useConnection } from '../state/connection.ts';
import { useFirstScreen } from '../state/people/first-run.ts';
import { usePanels } from '../state/panels.ts';
import { usePutAway } from '../state/people/put-away.ts';
import { queryClient, sessionQuery, settingsQuery } from '../state/queries.ts';
import { isClosed } from '../state/people/session.ts';
import { dressPage } from '../state/settings.ts';
import { useTaskCount } from '../state/desk/place.ts';
import { useSheet } from '../state/people/sheet.ts';
import { useStage } from '../state/stage.ts';
import type { Visit } from '../state/writing/visit.ts';
import { Connecting } from './connecting.tsx';
import { DeskScreen } from './desk/desk-screen.tsx';
import { onDemand } from './on-demand.tsx';
import { NewsroomFailed, NewsroomGone } from './newsroom-failed.tsx';
import styles from './app.module.css';
import { TroubleBoundary } from './trouble-boundary.tsx';
import { whenIdle } from '../state/when-idle.ts';

/** The editor is most of the page's script: the desk shows without it, and fetches it while idle. */
const loadWriting = () => import('./writing/writing-screen.tsx');
const WritingScreen = onDemand(async () => (await loadWriting()).WritingScreen);
const IntakeScreen = onDemand(
  async () => (await import('./intake/intake-screen.tsx')).IntakeScreen,
);
const ReviewScreen = onDemand(
  async () => (await import('./review/review-screen.tsx')).ReviewScreen,
);
const WelcomeScreen = onDemand(
  async () => (await import('./welcome/welcome-screen.tsx')).WelcomeScreen,
);
const SetUpScreen = onDemand(async () => (await import('./welcome/set-up-screen.tsx')).SetUpScreen);
const AccountsScreen = onDemand(
  async () => (await import('./accounts/accounts-screen.tsx')).AccountsScreen,
);
const DictionaryScreen = onDemand(
  async () => (await import('./dictionary/dictionary-screen.tsx')).DictionaryScreen,
);
const VerifyScreen = onDemand(
  async () => (await import('./verify/verify-screen.tsx')).VerifyScreen,
);
const HandbookScreen = onDemand(
  async () => (await import('./handbook/handbook-screen.tsx')).HandbookScreen,
);

const PrompterScreen = onDemand(
  async () => (await import('./prompter/prompter-screen.tsx')).PrompterScreen,
);
const LockScreen = onDemand(async () => (await import('./lock/lock-screen.tsx')).LockScreen);
const SheetScreen = onDemand(async () => (await import('./welcome/sheet-screen.tsx')).SheetScreen);
const SidePanels = onDemand(async () => (await import('./side-panels.tsx')).SidePanels);

export function App(): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <Dress />
      <TroubleBoundary>
        <Rooms />
      </TroubleBoundary>
      <QuestionDialog />
      <Toasts />
    </QueryClientProvider>
  );
}

/** The screen with what belongs to all of them; an open bulletin stays, whatever becomes of the newsroom. */
function Rooms(): ReactNode {
  const writing = useStage(({ visit }) => visit !== null);
  const connecting = useConnection(({ state }) => state === 'connecting');
  const sighted = useFirstScreen((first) => first.sighted);
  const gone = useConnection(isGone);
  const { session, unknown } = useSession();
  const first = useFirstScreen(({ known }) => known);
  const turns = usePutAway((away) => away.turns);
  const sheet = useSheet((state) => state.shown);
  // Its code is nowhere else: it outlasts a newsroom that is gone and a desk that locks itself.
  if (sheet !== null) return <SheetScreen shown={sheet} />;
  if (gone && !writing) return <NewsroomGone />;
  const closed = isClosed(session);
  const waiting = ((connecting && !sighted) || unknown || !first) && !writing;
  return (
    <>
      <div className={styles['screen']}>
        {waiting && <Connecting />}
        {closed && session !== null && !waiting ? (
          <LockScreen session={session} />
        ) : (
          // Drawn unseen and empty while the newsroom comes up: its rows are all that is missing then.
          <Activity mode={waiting ? 'hidden' : 'visible'}>
            <Screen key={turns} />
          </Activity>
        )}
      </div>
      <NewsroomFailed />
      {!closed && <Panels />}
    </>
  );
}

/** Loaded when the screen stands, or when the first of them is asked for. */
function Panels(): ReactNode {
  const asked = useStage(({ settingsOpen, paletteOpen }) => settingsOpen || paletteOpen);
  const passcodeAsked = usePanels(({ passcodeOpen }) => passcodeOpen);
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    return whenIdle(() => setIdle(true));
  }, []);
  return (idle || asked || passcodeAsked) && <SidePanels />;
}

/** `unknown`: whether somebody may see anything is not said yet. */
function useSession(): { session: SessionFacts | null; unknown: boolean } {
  const { data, error, isFetching } = useQuery(sessionQuery);
  const ready = useConnection(({ state }) => state === 'ready');
  // A newsroom that is there and cannot say who is here shows nobody anything.
  if (data === undefined && error !== null && ready && !isFetching) throw error;
  return { session: data ?? null, unknown: data === undefined };
}

function Screen(): ReactNode {
  const route = useStage((stage) => stage.route);
  useEffect(() => {
    return whenIdle(() => void loadWriting());
  }, []);
  switch (route.screen) {
    case 'desk':
      return <DeskScreen />;
    case 'writing':
      return <WritingScreen {...route} />;
    case 'review':
      return <ReviewScreen key={route.id} id={route.id} />;
    case 'welcome':
      return <WelcomeScreen />;
    case 'set-up':
      return <SetUpScreen />;
    case 'accounts':
      return <AccountsScreen {...route} />;
    case 'intake':
      return <IntakeScreen files={route.files} />;
    case 'dictionary':
      return <DictionaryScreen from={route.from} />;
    case 'verify':
      return <VerifyScreen from={route.from} />;
    case 'prompter':
      return <PrompterScreen key={route.id} id={route.id} />;
    case 'handbook':
      return <HandbookScreen from={route.from} />;
    default:
      return assertNever(route, 'route');
  }
}

/** Language, look, size and the window's title follow the settings and the open bulletin. */
function Dress(): ReactNode {
  const { data: settings } = useQuery(settingsQuery);
  const visit = useStage((stage) => stage.visit);
  useLayoutEffect(() => {
    if (settings !== undefined) dressPage(settings);
  }, [settings]);
  if (settings === undefined) return null;
  const { theme, stationName } = settings;
  return visit === null ? (
    <Title theme={theme} parts={[stationName]} />
  ) : (
    <BulletinTitle theme={theme} visit={visit} />
  );
}

type Theme = 'system' | 'light' | 'dark';

function BulletinTitle({ theme, visit }: { theme: Theme; visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const headline = useStore(visit.store, (state) => state.snapshot.fields.headline.trim());
  return <Title theme={theme} parts={[headline === '' ? t('bulletin.untitled') : headline]} />;
}

function Title({ theme, parts }: { theme: Theme; parts: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const waiting = useTaskCount();
  const name = [...parts.filter((part) => part.trim() !== ''), t('common.appName')].join(' · ');
  const title = waiting === 0 ? name : t('tasks.titled', { count: waiting, title: name });
  useEffect(() => {
    const words = waiting === 0 ? '' : t('tasks.badge', { count: waiting });
    return whenIdle(() => {
      desktop.call('window:badge', { count: waiting, words }).catch(() => undefined);
    });
  }, [waiting, t]);
  useLayoutEffect(() => {
    document.title = title;
    // Only the window's frame depends on it; the page has dressed itself.
    const dress = { theme, title: title.slice(0, 300) };
    return whenIdle(() => {
      desktop.call('window:dress', dress).catch(() => undefined);
    });
  }, [theme, title]);
  return null;
}
