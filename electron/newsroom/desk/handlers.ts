import type { z } from 'zod';
import type { CallOutput, NewsroomCall, NewsroomCalls } from '#domain/contract';
import {
  createBulletin,
  openBulletin,
  saveBulletin,
  trashBulletin,
  untrashBulletin,
} from './bulletins.ts';
import type { Desk } from './desk.ts';
import {
  exportWords,
  importWords,
  listWords,
  proposeWords,
  putOneWord,
  removeOneWord,
} from './dictionary.ts';
import { proposeBulletin } from './intake.ts';
import { addPhoto, photoFacts } from './photos.ts';
import { copyFragment, exportBulletin, paperToPrint } from './publishing.ts';
import { deskCounts, listDesk } from './search.ts';
import { readSettings, writeSettings } from './settings.ts';

export type Handler<C extends NewsroomCall> = (
  desk: Desk,
  input: z.output<NewsroomCalls[C]['input']>,
) => CallOutput<C> | Promise<CallOutput<C>>;

/** Who answers what. A call of the contract without a handler does not compile. */
export const handlers: { readonly [C in NewsroomCall]: Handler<C> } = {
  'desk:counts': deskCounts,
  'bulletins:list': listDesk,
  'bulletins:create': createBulletin,
  'bulletins:open': openBulletin,
  'bulletins:save': saveBulletin,
  'bulletins:trash': trashBulletin,
  'bulletins:untrash': untrashBulletin,
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
  'dictionary:list': listWords,
  'dictionary:put': putOneWord,
  'dictionary:remove': removeOneWord,
  'dictionary:propose': proposeWords,
  'dictionary:import': importWords,
  'dictionary:export': exportWords,
  'settings:read': readSettings,
  'settings:write': writeSettings,
};
