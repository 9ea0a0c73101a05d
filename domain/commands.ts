/**
 * Every command of the desk, once. The shell draws the menu bar from this table, the page binds the
 * keys and fills the Ctrl+K palette from it, and `domain/wording/commands.*.ts` words it, so that the
 * three can never disagree. What a command does stands on the page (`renderer/commands.ts`).
 */

/** Where a command makes sense; elsewhere it is not offered. */
type CommandPlace = 'everywhere' | 'desk' | 'writing';

type CommandFacts = {
  readonly where: CommandPlace;
  /** Keys as `Mod+Shift+C`; `Mod` is Ctrl, and Cmd on a Mac. Two places may share them: Ctrl+F looks for
   * bulletins at the desk, and for words in an open one. */
  readonly shortcut?: string;
  /**
   * The editor or the focused text field answers these keys itself (undo in a caption is native), so
   * neither menu nor page may bind them: they are shown only.
   */
  readonly ownKeys?: true;
  /** Done again and again while its key is held: steps through a text. Of all others one press is one order. */
  readonly repeats?: true;
};

const everywhere = (shortcut?: string): CommandFacts => ({
  where: 'everywhere',
  ...(shortcut ? { shortcut } : {}),
});
const desk = (shortcut?: string): CommandFacts => ({
  where: 'desk',
  ...(shortcut ? { shortcut } : {}),
});
const writing = (shortcut?: string): CommandFacts => ({
  where: 'writing',
  ...(shortcut ? { shortcut } : {}),
});
const walking = (shortcut: string): CommandFacts => ({ ...writing(shortcut), repeats: true });
const inText = (shortcut?: string): CommandFacts => ({ ...writing(shortcut), ownKeys: true });

const commands = {
  'bulletin.new': everywhere('Mod+N'),
  'bulletin.urgent': everywhere('Mod+Shift+N'),
  'bulletin.import': everywhere('Mod+O'),
  'bulletin.save': writing('Mod+S'),
  'bulletin.rescue': writing(),
  'bulletin.trash': writing(),
  'life.submit': writing('Mod+Enter'),
  'life.take-back': writing(),
  'life.phone': writing(),
  'life.air': writing(),
  'life.withdraw': writing(),
  'life.correct': writing(),
  'export.html': writing(),
  'export.fragment-zip': writing(),
  'export.fragment-folder': writing(),
  'export.pdf': writing(),
  'export.script': writing(),
  'export.approval': writing(),
  'export.text': writing(),
  'export.copy-spoken': writing(),
  'export.copy-web': writing('Mod+Shift+C'),
  'export.print': writing('Mod+P'),

  'text.undo': inText('Mod+Z'),
  'text.redo': inText('Mod+Shift+Z'),

  'text.photo': inText(),
  'text.heading-2': inText(),
  'text.heading-3': inText(),
  'text.paragraph': inText(),
  'text.bullet-list': inText(),
  'text.numbered-list': inText(),
  'text.quote': inText(),
  'text.table': inText(),
  'text.rule': inText(),
  'text.link': inText(),
  'text.audience-air': writing('Mod+Shift+L'),
  'text.audience-web': writing('Mod+Shift+E'),
  'text.audience-both': writing(),
  'reading.choose': inText('Alt+Enter'),
  'text.bold': inText('Mod+B'),
  'text.italic': inText('Mod+I'),
  'text.underline': inText('Mod+U'),

  'find.open': writing('Mod+F'),
  'find.replace': writing('Mod+H'),
  'find.next': walking('F3'),
  'find.previous': walking('Shift+F3'),

  'desk.open': writing('Mod+Shift+B'),
  'desk.tasks': everywhere(),
  'desk.search': desk('Mod+F'),
  'desk.trash': desk(),
  'reading.prompter': everywhere('F5'),
  'tab.write': writing('Mod+1'),
  'tab.spoken': writing('Mod+2'),
  'tab.web': writing('Mod+3'),
  'tab.paper': writing('Mod+4'),
  'panel.toggle': writing('F9'),
  'remark.add': writing('Mod+Shift+M'),
  'history.open': writing(),
  'view.larger': everywhere('Mod+='),
  'view.smaller': everywhere('Mod+-'),
  'view.usual': everywhere('Mod+0'),
  'theme.system': everywhere(),
  'theme.light': everywhere(),
  'theme.dark': everywhere(),
  'palette.open': everywhere('Mod+K'),
  'dictionary.open': everywhere(),
  'verify.open': everywhere(),
  'settings.open': everywhere('Mod+,'),
  'station.set-up': everywhere(),
  'accounts.open': everywhere(),
  'session.lock': everywhere('Mod+L'),
  'session.switch': everywhere(),
  'session.passcode': everywhere(),
  'help.handbook': everywhere('F1'),
} as const satisfies Record<string, CommandFacts>;

export type CommandId = keyof typeof commands;

/** In the order of the table: the order of the palette. */
export const commandIds = Object.keys(commands).filter(isCommandId);

export function isCommandId(value: string): value is CommandId {
  return Object.hasOwn(commands, value);
}

export function commandFacts(id: CommandId): CommandFacts {
  return commands[id];
}

/** What the system does itself in every program; the shell adds them where the menu names them. */
export const systemRoles = [
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'selectAll',
  'togglefullscreen',
  'quit',
] as const;
export type SystemRole = (typeof systemRoles)[number];

export const menuIds = ['bulletin', 'edit', 'insert', 'view', 'help'] as const;
export type MenuId = (typeof menuIds)[number];

export type MenuItem = CommandId | { readonly role: SystemRole };

/** The menu bar: groups of items, a line between two groups. */
export const menus: readonly { id: MenuId; groups: readonly (readonly MenuItem[])[] }[] = [
  {
    id: 'bulletin',
    groups: [
      ['bulletin.new', 'bulletin.urgent', 'bulletin.import', 'desk.open', 'desk.tasks'],
      ['bulletin.save', 'bulletin.rescue'],
      ['life.submit', 'life.take-back', 'life.phone'],
      ['life.air', 'life.withdraw', 'life.correct'],
      ['export.html', 'export.fragment-zip', 'export.fragment-folder', 'export.pdf'],
      ['export.script', 'export.approval', 'export.text'],
      ['export.copy-web', 'export.copy-spoken', 'export.print'],
      ['bulletin.trash'],
      ['verify.open', 'dictionary.open', 'settings.open'],
      ['station.set-up', 'accounts.open'],
      ['session.passcode', 'session.switch', 'session.lock'],
      [{ role: 'quit' }],
    ],
  },
  {
    id: 'edit',
    groups: [
      ['text.undo', 'text.redo'],
      [
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
      ],
      ['find.open', 'find.replace', 'find.next', 'find.previous'],
      ['desk.search', 'palette.open'],
    ],
  },
  {
    id: 'insert',
    groups: [
      ['text.photo', 'text.table', 'text.rule', 'text.link', 'reading.choose'],
      ['text.paragraph', 'text.heading-2', 'text.heading-3', 'text.quote'],
      ['text.bullet-list', 'text.numbered-list'],
      ['text.audience-air', 'text.audience-web', 'text.audience-both'],
      ['text.bold', 'text.italic', 'text.underline'],
    ],
  },
  {
    id: 'view',
    groups: [
      ['tab.write', 'tab.spoken', 'tab.web', 'tab.paper', 'panel.toggle'],
      ['remark.add', 'history.open'],
      ['reading.prompter'],
      ['view.larger', 'view.smaller', 'view.usual'],
      ['theme.system', 'theme.light', 'theme.dark'],
      ['desk.trash', { role: 'togglefullscreen' }],
    ],
  },
  { id: 'help', groups: [['help.handbook']] },
];

/** Electron's way of writing keys. */
export function toAccelerator(shortcut: string): string {
  return shortcut.replace('Mod+', 'CommandOrControl+');
}

/** The keys as they are printed on the keyboard, one part a key. */
export function shortcutParts(shortcut: string, platform: string): string[] {
  const mod = platform === 'darwin' ? '⌘' : 'Ctrl';
  return shortcut.split('+').map((part) => (part === 'Mod' ? mod : part));
}
