import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';
import type { CommandId, MenuItem } from '#domain/commands';
import { commandFacts, menus, toAccelerator } from '#domain/commands';
import { commandsEn, menusEn, rolesEn } from '#domain/wording/commands.en';
import { commandsVi, menusVi, rolesVi } from '#domain/wording/commands.vi';
import type { Language } from '#domain/wording/word-error';

const wordings = {
  vi: { commands: commandsVi, menus: menusVi, roles: rolesVi },
  en: { commands: commandsEn, menus: menusEn, roles: rolesEn },
} as const;

/**
 * The menu bar, from the table of commands. The page binds the same keys and takes them first; the
 * menu's serve where the keyboard is not the page's, as in a preview frame.
 */
export function setMenu(language: Language, choose: (command: CommandId) => void): void {
  const words = wordings[language];
  const item = (entry: MenuItem): MenuItemConstructorOptions =>
    typeof entry === 'string'
      ? { label: words.commands[entry], ...keysOf(entry), click: () => choose(entry) }
      : { label: words.roles[entry.role], role: entry.role };
  const template: MenuItemConstructorOptions[] = menus.map(({ id, groups }) => ({
    label: words.menus[id],
    submenu: groups.flatMap((group, index) => [
      ...(index === 0 ? [] : [{ type: 'separator' as const }]),
      ...group.map(item),
    ]),
  }));
  if (process.platform === 'darwin') template.unshift({ role: 'appMenu' });
  if (!app.isPackaged) template.push(forDevelopers);
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function keysOf(command: CommandId): MenuItemConstructorOptions {
  const { shortcut, ownKeys, where } = commandFacts(command);
  if (shortcut === undefined) return {};
  return {
    accelerator: toAccelerator(shortcut),
    // The editor's own keys are shown only: undo in a caption is the field's. So are the desk's, which has no
    // frame that could keep them from the page, and shares Ctrl+F with the writing room.
    registerAccelerator: ownKeys !== true && where !== 'desk',
  };
}

/** Out of sight, and not in a packaged build at all. */
const forDevelopers: MenuItemConstructorOptions = {
  label: 'Developer',
  visible: false,
  submenu: [{ role: 'toggleDevTools', accelerator: 'F12', acceleratorWorksWhenHidden: true }],
};
