import type { CommandId } from '#domain/commands';
import type { Move } from '#domain/life/workflow';
import type { AskedStep } from '../../../state/life/panel.ts';

/** The steps of a bulletin's life under each of their names: as a command, as a move, in words. */

type Step = AskedStep | 'take-back';

export const stepCommands = {
  submit: 'life.submit',
  'take-back': 'life.take-back',
  phone: 'life.phone',
  air: 'life.air',
  withdraw: 'life.withdraw',
  correct: 'life.correct',
} as const satisfies Record<Step, CommandId>;

export const stepMoves = {
  submit: 'submitted',
  'take-back': 'taken-back',
  phone: 'phone-approved',
  air: 'aired',
  withdraw: 'withdrawn',
  correct: 'corrected',
} as const satisfies Record<Step, Move>;

export const stepLabels = {
  submit: 'life.submit',
  'take-back': 'life.takeBack',
  phone: 'life.phone',
  air: 'life.air',
  withdraw: 'life.withdraw',
  correct: 'life.correct',
} as const satisfies Record<Step, string>;
