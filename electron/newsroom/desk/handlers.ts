import type { z } from 'zod';
import type { CallOutput, NewsroomCall, NewsroomCalls } from '#domain/contract';
import {
  accountsList,
  changeAccount,
  leaveAccount,
  makeAccount,
  resetAccount,
} from './accounts.ts';
import { readRules, writeRules } from './accounts-rules.ts';
import { recoverStation, setUpStation } from './accounts-setup.ts';
import {
  createBulletin,
  openBulletin,
  saveBulletin,
  trashBulletin,
  untrashBulletin,
} from './bulletins.ts';
import { checkLibrary } from './check.ts';
import { addRemark, listRemarks, resolveRemark } from './comments.ts';
import type { Desk } from './desk.ts';
import {
  exportWords,
  importWords,
  listWords,
  proposeWords,
  putOneWord,
  removeOneWord,
} from './dictionary.ts';
import { frozenAgainstToday } from './frozen-reading.ts';
import { listCheckpoints, listHistory, restoreText, showRevision, showText } from './history.ts';
import { compareTexts } from './history-compare.ts';
import { helpFor } from './history-help.ts';
import { tellFirstRun } from './first-run.ts';
import { proposeBulletin } from './intake.ts';
import { confirmKey, confirmKeyBySheet, keysList } from './keys-confirm.ts';
import { addPhoto, photoFacts } from './photos.ts';
import { copyFragment, copySpoken, exportBulletin, paperToPrint } from './publishing.ts';
import { listPurgeable, purge } from './purge.ts';
import {
  air,
  approveByPhone,
  correct,
  returnBulletin,
  submit,
  takeBack,
  withdraw,
} from './review.ts';
import { approve, countersign, disown } from './review-decide.ts';
import { lifeOf } from './review-life.ts';
import { myTasks } from './review-tasks.ts';
import { deskCounts, listDesk } from './search.ts';
import {
  changePasscode,
  choosePasscode,
  listPeople,
  lockDesk,
  sessionFacts,
  unlock,
} from './sessions.ts';
import { changeSettings, readSettings } from './settings.ts';

export type Handler<C extends NewsroomCall> = (
  desk: Desk,
  input: z.output<NewsroomCalls[C]['input']>,
) => CallOutput<C> | Promise<CallOutput<C>>;

/** Who answers what. A call of the contract without a handler does not compile. */
export const handlers: { readonly [C in NewsroomCall]: Handler<C> } = {
  'desk:firstRun': tellFirstRun,
  'desk:counts': deskCounts,
  'bulletins:list': listDesk,
  'bulletins:create': createBulletin,
  'bulletins:open': openBulletin,
  'bulletins:save': saveBulletin,
  'bulletins:trash': trashBulletin,
  'bulletins:untrash': untrashBulletin,
  'bulletins:purgeable': listPurgeable,
  'bulletins:purge': purge,
  'photos:add': addPhoto,
  'photos:facts': photoFacts,
  'jobs:cancel': (desk, { job }) => {
    desk.jobs.cancel(job);
    return {};
  },
  'intake:propose': proposeBulletin,
  'publishing:export': exportBulletin,
  'publishing:fragment': copyFragment,
  'publishing:paper': paperToPrint,
  'publishing:spoken': copySpoken,
  'reading:frozen': frozenAgainstToday,
  'dictionary:list': listWords,
  'dictionary:put': putOneWord,
  'dictionary:remove': removeOneWord,
  'dictionary:propose': proposeWords,
  'dictionary:import': importWords,
  'dictionary:export': exportWords,
  'settings:read': readSettings,
  'settings:write': changeSettings,
  'session:read': sessionFacts,
  'session:people': listPeople,
  'session:unlock': unlock,
  'session:choosePasscode': choosePasscode,
  'session:changePasscode': changePasscode,
  'session:lock': lockDesk,
  'station:setUp': setUpStation,
  'station:recover': recoverStation,
  'accounts:list': accountsList,
  'accounts:make': makeAccount,
  'accounts:change': changeAccount,
  'accounts:reset': resetAccount,
  'accounts:leave': leaveAccount,
  'keys:list': keysList,
  'keys:confirm': confirmKey,
  'keys:confirmBySheet': confirmKeyBySheet,
  'rules:read': readRules,
  'rules:write': writeRules,
  'review:life': lifeOf,
  'review:submit': submit,
  'review:takeBack': takeBack,
  'review:return': returnBulletin,
  'review:approve': approve,
  'review:approveByPhone': approveByPhone,
  'review:countersign': countersign,
  'review:disown': disown,
  'review:air': air,
  'review:withdraw': withdraw,
  'review:correct': correct,
  'review:tasks': myTasks,
  'history:list': listHistory,
  'history:revision': showRevision,
  'history:text': showText,
  'history:compare': compareTexts,
  'history:checkpoints': listCheckpoints,
  'history:restore': restoreText,
  'history:help': helpFor,
  'comments:list': listRemarks,
  'comments:add': addRemark,
  'comments:resolve': resolveRemark,
  'library:check': checkLibrary,
  // Loaded when it is asked for: the reader of pages is as big as the rest, and a start need not wait for it.
  'publishing:verify': async (desk, input) => (await import('./verify.ts')).verifyFile(desk, input),
};
