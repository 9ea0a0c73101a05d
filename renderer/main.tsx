import './styles/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { assertNonNull } from '#domain/assert';
import { followCommands } from './commands.ts';
import { startI18n } from './i18n/start.ts';
import { App } from './screens/app.tsx';
import { followConnection } from './state/connection.ts';
import { welcomeOnFirstRun } from './state/people/first-run.ts';
import { followFirstSight, showFirstSight } from './state/people/first-sight.ts';
import { followIdle } from './state/people/idle.ts';
import { followPresses } from './state/writing/opening-enter.ts';
import { refuseStrayDrops, shareNonce } from './state/page-guards.ts';
import { followWindow } from './state/writing/leaving.ts';
import { followSession } from './state/people/put-away.ts';
import { askAhead, followNewsroom } from './state/queries.ts';
import { swallowSecondPress } from './state/second-press.ts';
import { followScreen } from './state/toasts.ts';

/** The page, in the order it comes up. */
shareNonce();
await startI18n('vi');
followConnection();
showFirstSight();
askAhead();
followNewsroom();
followSession();
followFirstSight();
followWindow();
followIdle();
followPresses();
followScreen();
followCommands();
swallowSecondPress();
refuseStrayDrops();
const root = assertNonNull(document.getElementById('root'), 'index.html holds it');
// At once: the first picture of the window is that of the desk, and not of an empty page before it.
flushSync(() => createRoot(root).render(<App />));
// Where there is no newsroom, the screen says so; a locked desk has had its first run.
welcomeOnFirstRun().catch(() => undefined);
