import type { z } from 'zod';
import type { CallOutput, NewsroomCall, NewsroomCalls } from '#domain/contract';
import { readRules, writeRules } from './accounts/rules.ts';
import {
  createBulletin,
  openBulletin,
  saveBulletin,
  trashBulletin,
  untrashBulletin,
} from './bulletins/bulletins.ts';
import { addRemark, listRemarks, resolveRemark } from './review/comments.ts';
import type { Desk } from './desk.ts';
import { tellFirstRun } from './first-run.ts';
import { addPhoto, photoFacts } from './photos/photos.ts';
import { lifeOf } from './review/life.ts';
import { myTasks } from './review/tasks.ts';
import { deskCounts, listDesk } from './bulletins/search.ts';
import {
  changePasscode,
  choosePasscode,
  listPeople,
  lockDesk,
  sessionFacts,
  unlock,
} from './accounts/sessions.ts';
import { changeSettings, readSettings } from './settings.ts';

export type Handler<C extends NewsroomCall> = (
  desk: Desk,
  input: z.output<NewsroomCalls[C]['input']>,
) => CallOutput<C> | Promise<CallOutput<C>>;

/**
 * Who answers what. A call of the contract without a handler does not compile. What the first screen and a
 * save do not need is loaded when it is asked for: two thirds of the newsroom's code, which no start awaits.
 */
export const handlers: { readonly [C in NewsroomCall]: Handler<C> } = {
  'desk:firstRun': tellFirstRun,
  'desk:counts': deskCounts,
  'bulletins:list': listDesk,
  'bulletins:create': createBulletin,
  'bulletins:open': openBulletin,
  'bulletins:save': saveBulletin,
  'bulletins:trash': trashBulletin,
  'bulletins:untrash': untrashBulletin,
  'bulletins:purgeable': async (desk) => (await import('./bulletins/purge.ts')).listPurgeable(desk),
  'bulletins:purge': async (desk, input) =>
    (await import('./bulletins/purge.ts')).purge(desk, input),
  'photos:add': addPhoto,
  'photos:facts': photoFacts,
  'jobs:cancel': (desk, { job }) => {
    desk.jobs.cancel(job);
    return {};
  },
  'intake:propose': async (desk, input) =>
    (await import('./intake.ts')).proposeBulletin(desk, input),
  'publishing:export': async (desk, input) =>
    (await import('./publishing/publishing.ts')).exportBulletin(desk, input),
  'publishing:fragment': async (desk, input) =>
    (await import('./publishing/publishing.ts')).copyFragment(desk, input),
  'publishing:paper': async (desk, input) =>
    (await import('./publishing/publishing.ts')).paperToPrint(desk, input),
  'publishing:spoken': async (desk, input) =>
    (await import('./publishing/publishing.ts')).copySpoken(desk, input),
  'reading:frozen': async (desk, input) =>
    (await import('./spoken/frozen-reading.ts')).frozenAgainstToday(desk, input),
  'dictionary:list': async (desk) => (await import('./spoken/dictionary-list.ts')).listWords(desk),
  'dictionary:put': async (desk, input) =>
    (await import('./spoken/dictionary.ts')).putOneWord(desk, input),
  'dictionary:remove': async (desk, input) =>
    (await import('./spoken/dictionary.ts')).removeOneWord(desk, input),
  'dictionary:propose': async (desk, input) =>
    (await import('./spoken/dictionary.ts')).proposeWords(desk, input),
  'dictionary:import': async (desk, input) =>
    (await import('./spoken/dictionary.ts')).importWords(desk, input),
  'dictionary:export': async (desk, input) =>
    (await import('./spoken/dictionary.ts')).exportWords(desk, input),
  'settings:read': readSettings,
  'settings:write': changeSettings,
  'session:read': sessionFacts,
  'session:people': listPeople,
  'session:unlock': unlock,
  'session:choosePasscode': choosePasscode,
  'session:changePasscode': changePasscode,
  'session:lock': lockDesk,
  'station:setUp': async (desk, input) =>
    (await import('./accounts/setup.ts')).setUpStation(desk, input),
  'station:recover': async (desk, input) =>
    (await import('./accounts/setup.ts')).recoverStation(desk, input),
  'station:sheet': async (desk) => (await import('./accounts/sheet.ts')).sheetFacts(desk),
  'station:keepSheet': async (desk, input) =>
    (await import('./accounts/sheet.ts')).keepSheet(desk, input),
  'station:newSheet': async (desk, input) =>
    (await import('./accounts/sheet.ts')).makeNewSheet(desk, input),
  'accounts:list': async (desk) => (await import('./accounts/accounts.ts')).accountsList(desk),
  'accounts:make': async (desk, input) =>
    (await import('./accounts/accounts.ts')).makeAccount(desk, input),
  'accounts:change': async (desk, input) =>
    (await import('./accounts/accounts.ts')).changeAccount(desk, input),
  'accounts:reset': async (desk, input) =>
    (await import('./accounts/accounts.ts')).resetAccount(desk, input),
  'accounts:leave': async (desk, input) =>
    (await import('./accounts/accounts.ts')).leaveAccount(desk, input),
  'keys:list': async (desk) => (await import('./keys/confirm.ts')).keysList(desk),
  'keys:confirm': async (desk, input) =>
    (await import('./keys/confirm.ts')).confirmKey(desk, input),
  'keys:confirmBySheet': async (desk, input) =>
    (await import('./keys/confirm.ts')).confirmKeyBySheet(desk, input),
  'keys:compareSheet': async (desk, input) =>
    (await import('./keys/confirm.ts')).compareSheet(desk, input),
  'rules:read': readRules,
  'rules:write': writeRules,
  'review:life': lifeOf,
  'review:submit': async (desk, input) => (await import('./review/review.ts')).submit(desk, input),
  'review:takeBack': async (desk, input) =>
    (await import('./review/review.ts')).takeBack(desk, input),
  'review:return': async (desk, input) =>
    (await import('./review/review.ts')).returnBulletin(desk, input),
  'review:looked': async (desk, input) => (await import('./review/looks.ts')).noteLook(desk, input),
  'review:approve': async (desk, input) =>
    (await import('./review/decide.ts')).approve(desk, input),
  'review:approveByPhone': async (desk, input) =>
    (await import('./review/review.ts')).approveByPhone(desk, input),
  'review:countersign': async (desk, input) =>
    (await import('./review/decide.ts')).countersign(desk, input),
  'review:disown': async (desk, input) => (await import('./review/decide.ts')).disown(desk, input),
  'review:air': async (desk, input) => (await import('./review/review.ts')).air(desk, input),
  'review:withdraw': async (desk, input) =>
    (await import('./review/review.ts')).withdraw(desk, input),
  'review:correct': async (desk, input) =>
    (await import('./review/review.ts')).correct(desk, input),
  'review:tasks': myTasks,
  'history:list': async (desk, input) =>
    (await import('./history/history.ts')).listHistory(desk, input),
  'history:revision': async (desk, input) =>
    (await import('./history/history.ts')).showRevision(desk, input),
  'history:text': async (desk, input) =>
    (await import('./history/history.ts')).showText(desk, input),
  'history:compare': async (desk, input) =>
    (await import('./history/compare.ts')).compareTexts(desk, input),
  'history:checkpoints': async (desk, input) =>
    (await import('./history/history.ts')).listCheckpoints(desk, input),
  'history:restore': async (desk, input) =>
    (await import('./history/history.ts')).restoreText(desk, input),
  'history:help': async (desk, input) => (await import('./history/help.ts')).helpFor(desk, input),
  'comments:list': listRemarks,
  'comments:add': addRemark,
  'comments:resolve': resolveRemark,
  'words:begun': async (desk) => (await import('./bulletins/begun-words.ts')).listBegun(desk),
  'words:keep': async (desk, input) =>
    (await import('./bulletins/begun-words.ts')).keepBegun(desk, input),
  'library:check': async (desk, input) =>
    (await import('./check/check.ts')).checkLibrary(desk, input),
  'publishing:verify': async (desk, input) =>
    (await import('./verify/verify.ts')).verifyFile(desk, input),
};
