import { describe, expect, it } from 'vitest';
import {
  commandFacts,
  commandIds,
  isCommandId,
  menus,
  menuIds,
  shortcutParts,
  systemRoles,
  toAccelerator,
} from '../../domain/commands.ts';
import { commandsEn, menusEn, rolesEn } from '../../domain/wording/commands.en.ts';
import { commandsVi, menusVi, rolesVi } from '../../domain/wording/commands.vi.ts';
import { editorCommands } from '../../renderer/editor/editor-types.ts';

const items = menus.flatMap(({ groups }) => groups.flat());
const inMenus = items.filter((item) => typeof item === 'string');

describe('the table of commands', () => {
  it.each(['desk', 'writing'] as const)('gives no two commands the same keys: %s', (screen) => {
    const shortcuts = commandIds
      .map(commandFacts)
      .filter(({ where }) => where === screen || where === 'everywhere')
      .flatMap(({ shortcut }) => shortcut ?? []);
    expect(shortcuts.length).toBeGreaterThan(5);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('shares keys between desk and writing room only for what means the same to a hand', () => {
    const shared = commandIds.filter((id) =>
      commandIds.some(
        (other) =>
          other !== id &&
          commandFacts(other).shortcut !== undefined &&
          commandFacts(other).shortcut === commandFacts(id).shortcut,
      ),
    );
    expect(shared).toEqual(['find.open', 'desk.search']);
  });

  it('writes keys in one way, which Electron understands', () => {
    for (const id of commandIds) {
      const { shortcut } = commandFacts(id);
      if (shortcut === undefined) continue;
      expect(shortcut).toMatch(
        /^(Mod\+(Shift\+)?([A-Z0-9]|[=,-])|(Shift\+)?F\d{1,2}|(Mod|Alt)\+Enter)$/,
      );
      expect(toAccelerator(shortcut)).toMatch(
        /^(CommandOrControl\+(Shift\+)?.|(Shift\+)?F\d{1,2}|(CommandOrControl|Alt)\+Enter)$/,
      );
    }
  });

  it('leaves the keys of other programs alone', () => {
    const shortcuts = commandIds.flatMap((id) => commandFacts(id).shortcut ?? []);
    // Clipboard, select all, quit, close, reload: the system's. Alt belongs to AltGr and to menus.
    for (const taken of ['Mod+C', 'Mod+X', 'Mod+V', 'Mod+A', 'Mod+Q', 'Mod+W', 'Mod+R']) {
      expect(shortcuts).not.toContain(taken);
    }
    // But for one, which the text answers itself and which writes no letter on any keyboard.
    const withAlt = commandIds.filter((id) => commandFacts(id).shortcut?.includes('Alt') === true);
    expect(withAlt).toEqual(['reading.choose']);
    expect(commandFacts('reading.choose')).toEqual({
      where: 'writing',
      shortcut: 'Alt+Enter',
      ownKeys: true,
    });
  });

  it('has a text command for each command of the editor', () => {
    const ours = commandIds.filter((id) => id.startsWith('text.')).map((id) => id.slice(5));
    expect(ours.sort()).toEqual([...editorCommands].sort());
  });

  it('knows its own ids', () => {
    expect(isCommandId('bulletin.new')).toBe(true);
    expect(isCommandId('toString')).toBe(false);
  });
});

describe('the menu bar', () => {
  it('holds every command once', () => {
    expect(inMenus.toSorted()).toEqual(commandIds.toSorted());
  });

  it('is in the order of its ids, with no empty group', () => {
    expect(menus.map(({ id }) => id)).toEqual(menuIds);
    for (const { groups } of menus)
      for (const group of groups) expect(group.length).toBeGreaterThan(0);
  });
});

describe('the words', () => {
  it.each([
    ['vi', commandsVi, menusVi, rolesVi],
    ['en', commandsEn, menusEn, rolesEn],
  ] as const)('are there in %s for all, and all different', (_language, labels, menu, roles) => {
    expect(Object.keys(labels).sort()).toEqual([...commandIds].sort());
    expect(Object.keys(menu).sort()).toEqual([...menuIds].sort());
    expect(Object.keys(roles).sort()).toEqual([...systemRoles].sort());
    const all = [...Object.values(labels), ...Object.values(roles)];
    expect(new Set(all).size).toBe(all.length);
    for (const label of all) expect(label).toBe(label.trim().normalize('NFC'));
  });

  it('agree on what asks something first', () => {
    for (const id of commandIds) {
      expect(commandsEn[id].endsWith('…')).toBe(commandsVi[id].endsWith('…'));
    }
  });
});

describe('keys on the screen', () => {
  it('are named as the keyboard names them', () => {
    expect(shortcutParts('Mod+Shift+C', 'linux')).toEqual(['Ctrl', 'Shift', 'C']);
    expect(shortcutParts('Mod+K', 'darwin')).toEqual(['⌘', 'K']);
    expect(shortcutParts('F9', 'win32')).toEqual(['F9']);
  });
});
