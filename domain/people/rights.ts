import { type Role, roles } from './accounts.ts';
import type { SessionMode } from '../contract/accounts.ts';
import type { NewsroomCall } from '../contract.ts';
import type { ErrorCode } from '../errors.ts';

/**
 * Who may call what: one table, asked by the newsroom on every call. Whose bulletin it is and where it
 * stands is asked afterwards, by `life/workflow.ts` and by whoever answers the call.
 */

/** A role of an unlocked account, or how the desk stands otherwise. */
export type Caller = Role | Exclude<SessionMode, 'unlocked'>;

/** Everybody who is here; and the desk of a station that has no accounts yet. */
const anybody = ['open', ...roles] as const;
/** What a script may do too. */
const alsoScripts = [...anybody, 'command line'] as const;
/** Who writes: in an emergency at night whoever is on shift does. */
const writers = ['open', 'reporter', 'editor', 'announcer'] as const;
const always = [...alsoScripts, 'locked', 'choosing'] as const;
/** Accounts only, so nothing of it exists at an open desk. */
const members = roles;
const administrators = ['administrator'] as const;

export const rights: Readonly<Record<NewsroomCall, readonly Caller[]>> = {
  'desk:firstRun': anybody,
  'desk:counts': alsoScripts,
  'bulletins:list': alsoScripts,
  'bulletins:create': [...writers, 'command line'],
  'bulletins:open': alsoScripts,
  'bulletins:save': writers,
  'bulletins:trash': writers,
  'bulletins:untrash': writers,
  'bulletins:purgeable': writers,
  'bulletins:purge': writers,
  'photos:add': [...writers, 'command line'],
  'photos:facts': alsoScripts,
  'jobs:cancel': always,
  'intake:propose': [...writers, 'command line'],
  'publishing:export': alsoScripts,
  'publishing:fragment': alsoScripts,
  'publishing:paper': alsoScripts,
  'publishing:spoken': alsoScripts,
  // The lock screen too speaks the station's language and bears its name.
  'settings:read': always,
  // Looks are everybody's; names are the administrator's, which is asked where they are written.
  'settings:write': anybody,
  'reading:frozen': anybody,
  'dictionary:list': alsoScripts,
  'dictionary:put': anybody,
  'dictionary:remove': anybody,
  'dictionary:propose': anybody,
  'dictionary:import': anybody,
  'dictionary:export': anybody,

  'session:read': always,
  'session:people': always,
  'session:unlock': ['locked', 'choosing', ...members],
  'session:choosePasscode': ['choosing'],
  'session:changePasscode': members,
  'session:lock': ['locked', 'choosing', ...members],
  'station:setUp': ['open'],
  'station:recover': ['locked'],
  'station:sheet': administrators,
  // The sheet stays on the screen of a desk that locked itself; whoever has it knows what is on it.
  'station:keepSheet': ['locked', ...administrators],
  'station:newSheet': administrators,
  'accounts:list': administrators,
  'accounts:make': administrators,
  'accounts:change': administrators,
  'accounts:reset': administrators,
  'accounts:leave': administrators,
  'keys:list': members,
  'keys:confirm': ['approver'],
  'keys:confirmBySheet': ['administrator', 'approver'],
  'keys:compareSheet': administrators,
  'rules:read': members,
  'rules:write': administrators,

  'review:life': alsoScripts,
  'review:submit': members,
  'review:takeBack': members,
  'review:return': ['editor', 'approver'],
  // Whoever may decide, and so has the room open to him.
  'review:looked': ['editor', 'approver'],
  'review:approve': ['approver'],
  'review:approveByPhone': ['reporter', 'editor', 'announcer', 'approver'],
  'review:countersign': ['approver'],
  'review:disown': ['approver'],
  'review:air': ['announcer', 'editor', 'approver'],
  'review:withdraw': ['editor', 'approver'],
  'review:correct': members,
  'review:tasks': members,

  'history:list': alsoScripts,
  'history:revision': alsoScripts,
  'history:text': anybody,
  'history:compare': anybody,
  'history:checkpoints': anybody,
  'history:restore': writers,
  'history:help': members,
  'comments:list': members,
  'comments:add': members,
  'comments:resolve': members,
  'words:begun': anybody,
  'words:keep': anybody,
  'library:check': alsoScripts,
  'publishing:verify': alsoScripts,
};

/** Why somebody may not make this call as what he is; null: he may. */
export function rightsRefusal(call: NewsroomCall, callers: readonly Caller[]): ErrorCode | null {
  if (callers.some((caller) => rights[call].includes(caller))) return null;
  if (call === 'station:setUp') return 'already-set-up';
  if (callers.includes('open')) return 'not-set-up';
  if (callers.includes('locked')) return 'locked';
  return callers.includes('choosing') ? 'passcode-must-change' : 'not-allowed';
}
