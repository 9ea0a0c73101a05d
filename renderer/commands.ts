import { tinykeys } from 'tinykeys';
import { type CommandId, commandFacts, commandIds, isCommandId } from '#domain/commands';
import type { Move } from '#domain/life/workflow';
import type { EditorCommand } from './editor/editor-types.ts';
import { desktop } from './desktop.ts';
import { i18n } from './i18n/start.ts';
import { startImport } from './state/desk/intake.ts';
import { lifeNow, mayMove } from './state/life/life.ts';
import { takeBack } from './state/life/moves.ts';
import { findStep, openFind } from './state/writing/find.ts';
import { focusBack } from './state/focus.ts';
import { type AskedStep, askStep } from './state/life/panel.ts';
import { lockDesk } from './state/people/lock.ts';
import { mayBegin } from './state/people/member.ts';
import { askForReading } from './state/reading/asker.ts';
import {
  type Outlet,
  copyForWeb,
  copySpoken,
  exportBulletin,
  printBulletin,
  rescueToFile,
} from './state/publishing/publish.ts';
import { usePanels } from './state/panels.ts';
import { whileLocked } from './state/people/put-away.ts';
import {
  currentSession,
  hasRole,
  isClosed,
  isOpenDesk,
  personHere,
} from './state/people/session.ts';
import { SCALE_STEP, changeSettings, clampScale, currentSettings } from './state/settings.ts';
import { askForSearch, showView } from './state/desk/desk.ts';
import { askForRemark, showSide } from './state/writing/side.ts';
import {
  type Tab,
  go,
  goToDesk,
  openDictionary,
  openVerify,
  openPrompter,
  openHandbook,
  openUrgent,
  openWriting,
  togglePanel,
  useStage,
} from './state/stage.ts';
import { tell, tellError } from './state/toasts.ts';
import { trashOpenBulletin, undoLastThrow } from './state/desk/trash.ts';
import type { Visit } from './state/writing/visit.ts';

/**
 * What each command of `domain/commands.ts` does. Menu bar, keys and palette all come here, so a command
 * is the same thing wherever it was chosen.
 */

type Run = () => Promise<unknown> | void;

const withVisit = (run: (visit: Visit) => Promise<unknown> | void): Run => {
  return () => {
    const { visit } = useStage.getState();
    return visit === null ? undefined : run(visit);
  };
};
const outlet = (name: Outlet): Run => withVisit((visit) => exportBulletin(visit, name));
const tab = (name: Tab): Run => withVisit(() => useStage.setState({ tab: name }));
const step = (asked: AskedStep): Run =>
  withVisit((visit) => {
    // What is missing is said of what stands on the screen now, not of the last pause.
    visit.snapshot();
    askStep(asked);
  });
const scale = (next: (now: number) => number): Run => {
  return () => changeSettings({ scale: clampScale(next(currentSettings().scale)) });
};
const inText = (command: EditorCommand): Run =>
  withVisit((visit) => {
    if (isNativeField(command)) return;
    useStage.setState({ tab: 'write' });
    visit.editor?.run(command);
  });

/** Undo in a caption, the headline or the panel is the field's own. */
function isNativeField(command: EditorCommand): boolean {
  const focused = document.activeElement;
  const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  if (!field || (command !== 'undo' && command !== 'redo')) return false;
  document.execCommand(command);
  return true;
}

const runs: Readonly<Record<CommandId, Run>> = {
  'bulletin.new': () => openWriting(null),
  'bulletin.urgent': () => openUrgent(),
  'bulletin.import': () => startImport(),
  'bulletin.save': withVisit((visit) => visit.autosave.flush()),
  'bulletin.rescue': withVisit((visit) => rescueToFile(visit)),
  'bulletin.trash': withVisit((visit) => trashOpenBulletin(visit)),
  'life.submit': step('submit'),
  'life.take-back': withVisit(async (visit) => {
    // The button that asked for it goes with what it takes back.
    if (await takeBack(visit)) requestAnimationFrame(() => focusBack(null));
  }),
  'life.phone': step('phone'),
  'life.air': step('air'),
  'life.withdraw': step('withdraw'),
  'life.correct': step('correct'),
  'export.html': outlet('html'),
  'export.fragment-zip': outlet('fragment-zip'),
  'export.fragment-folder': outlet('fragment-folder'),
  'export.pdf': outlet('pdf'),
  'export.script': outlet('script'),
  'export.approval': outlet('approval'),
  'export.text': outlet('text'),
  'export.copy-spoken': withVisit(copySpoken),
  'export.copy-web': withVisit(copyForWeb),
  'export.print': withVisit(printBulletin),
  'text.undo': inText('undo'),
  'text.redo': inText('redo'),
  'text.photo': inText('photo'),
  'text.heading-2': inText('heading-2'),
  'text.heading-3': inText('heading-3'),
  'text.paragraph': inText('paragraph'),
  'text.bullet-list': inText('bullet-list'),
  'text.numbered-list': inText('numbered-list'),
  'text.quote': inText('quote'),
  'text.table': inText('table'),
  'text.rule': inText('rule'),
  'text.link': inText('link'),
  'text.audience-air': inText('audience-air'),
  'text.audience-web': inText('audience-web'),
  'text.audience-both': inText('audience-both'),
  'reading.choose': withVisit(() => {
    useStage.setState({ tab: 'write' });
    askForReading();
  }),
  'text.bold': inText('bold'),
  'text.italic': inText('italic'),
  'text.underline': inText('underline'),
  'find.open': () => openFind(false),
  'find.replace': () => openFind(true),
  'find.next': () => findStep(1),
  'find.previous': () => findStep(-1),
  'desk.open': () => goToDesk(),
  'desk.tasks': async () => {
    if (await goToDesk()) showView('tasks');
  },
  'desk.search': askForSearch,
  'desk.trash': async () => {
    if (await goToDesk()) showView('trash');
  },
  'reading.prompter': async () => {
    if (!(await openPrompter())) tell(i18n.t('prompter.choose'));
  },
  'tab.write': tab('write'),
  'tab.spoken': tab('spoken'),
  'tab.web': tab('web'),
  'tab.paper': tab('paper'),
  'panel.toggle': togglePanel,
  'remark.add': withVisit(() => {
    if (!askForRemark()) tell(i18n.t('remarks.accountsOnly'));
  }),
  'history.open': withVisit(() => showSide('history')),
  'view.larger': scale((now) => now + SCALE_STEP),
  'view.smaller': scale((now) => now - SCALE_STEP),
  'view.usual': scale(() => 100),
  'theme.system': () => changeSettings({ theme: 'system' }),
  'theme.light': () => changeSettings({ theme: 'light' }),
  'theme.dark': () => changeSettings({ theme: 'dark' }),
  'palette.open': () => useStage.setState({ paletteOpen: true }),
  'dictionary.open': openDictionary,
  'verify.open': openVerify,
  'settings.open': () => useStage.setState({ settingsOpen: true }),
  'help.handbook': openHandbook,
  'station.set-up': () => go({ screen: 'set-up' }),
  'accounts.open': () => go({ screen: 'accounts' }),
  'session.lock': () => lockDesk(),
  'session.switch': () => lockDesk('other'),
  'session.passcode': () => usePanels.setState({ passcodeOpen: true }),
};

const somebodyIsHere = (): boolean => personHere() !== null;
/** Commands that are not everybody's. The newsroom asks once more; this is what is shown. */
const forWhom: Partial<Record<CommandId, () => boolean>> = {
  'bulletin.new': () => mayBegin(personHere()),
  'bulletin.urgent': () => mayBegin(personHere()),
  'bulletin.import': () => mayBegin(personHere()),
  'desk.tasks': somebodyIsHere,
  'station.set-up': isOpenDesk,
  'accounts.open': () => hasRole('administrator') || hasRole('approver'),
  'session.lock': somebodyIsHere,
  'session.switch': somebodyIsHere,
  'session.passcode': somebodyIsHere,
};

const stepMoves: Readonly<Partial<Record<CommandId, Move>>> = {
  'life.submit': 'submitted',
  'life.take-back': 'taken-back',
  'life.phone': 'phone-approved',
  'life.air': 'aired',
  'life.withdraw': 'withdrawn',
  'life.correct': 'corrected',
};

/** The step of a bulletin's life that a command takes; null: it takes none. */
function moveOf(id: CommandId): Move | null {
  return stepMoves[id] ?? null;
}

/** Screens that the way back to the desk leads out of. */
const leadsBack: ReadonlySet<string> = new Set([
  'writing',
  'review',
  'intake',
  'accounts',
  'dictionary',
  'verify',
  'handbook',
]);

/** Whether the command makes sense on the screen of this moment. */
export function isOffered(id: CommandId): boolean {
  const { where } = commandFacts(id);
  const { route, visit } = useStage.getState();
  if (isClosed(currentSession()) || forWhom[id]?.() === false) return false;
  const move = moveOf(id);
  if (move !== null) return visit !== null && mayMove(lifeNow(visit), move);
  if (id === 'desk.open') return leadsBack.has(route.screen);
  if (where === 'writing') return visit !== null;
  return where === 'everywhere' || route.screen === 'desk';
}

export function runCommand(id: CommandId): void {
  if (!isOffered(id)) {
    // What was not possible on the lock screen is no news once somebody is in.
    tell(whyNot(id), undefined, isClosed(currentSession()) ? { about: whileLocked } : {});
    return;
  }
  Promise.resolve(runs[id]()).catch(tellError);
}

function whyNot(id: CommandId): string {
  if (isClosed(currentSession())) return i18n.t('lock.commands');
  if (forWhom[id]?.() === false) return i18n.t('who.notForYou');
  if (moveOf(id) !== null && useStage.getState().visit !== null) return i18n.t('life.notNow');
  return i18n.t(commandFacts(id).where === 'desk' ? 'common.onlyOnDesk' : 'common.notHere');
}

/** Binds the keys and the menu bar; what is answered unbinds them. */
export function followCommands(): () => void {
  const bindings = commandIds.flatMap((id) => {
    const { shortcut, ownKeys } = commandFacts(id);
    if (shortcut === undefined || ownKeys === true) return [];
    const press = (event: KeyboardEvent): void => chosenByKey(ofThisScreen(id), event);
    return [[shortcut.replace('Mod+', '$mod+'), press] as const];
  });
  const stops = [
    tinykeys(window, Object.fromEntries(bindings), { ignore: (event) => event.isComposing }),
    // "/" looks for something wherever nothing is being typed (tinykeys leaves fields alone).
    tinykeys(window, {
      '[Shift]+/': (event) => {
        if (isOffered('desk.search')) chosenByKey('desk.search', event);
      },
    }),
    // On the desk there is no text to undo, but what was thrown away; fields keep the key for themselves.
    tinykeys(window, {
      '$mod+z': (event) => {
        if (useStage.getState().route.screen === 'desk' && undoLastThrow()) event.preventDefault();
      },
    }),
    desktop.on('command:chosen', ({ command }) => {
      if (isCommandId(command)) runCommand(command);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Of the commands that share their keys, the one that makes sense here. */
function ofThisScreen(id: CommandId): CommandId {
  const { shortcut } = commandFacts(id);
  const sharing = commandIds.filter((other) => commandFacts(other).shortcut === shortcut);
  return sharing.find(isOffered) ?? id;
}

/** The menu has the same keys: `preventDefault` keeps it from running the command a second time. */
function chosenByKey(id: CommandId, event: KeyboardEvent): void {
  // A form of its own answers these keys itself: a remark is sent by them, not the bulletin.
  if (id === 'life.submit' && inForm(event.target)) return;
  event.preventDefault();
  if (event.repeat && commandFacts(id).repeats !== true) return;
  if (document.querySelector('[role="alertdialog"]') !== null) return;
  runCommand(id);
}

function inForm(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('form') !== null;
}
