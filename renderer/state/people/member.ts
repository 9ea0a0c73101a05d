import { useQuery } from '@tanstack/react-query';
import type { Person } from '#domain/contract/accounts';
import type { NewsroomCall } from '#domain/contract';
import { rightsRefusal } from '#domain/people/rights';
import { sessionQuery } from '../queries.ts';
import { personHere } from './session.ts';

/** Whoever works at this window. A station without accounts has nobody, and everything is open. */

/** Null: nobody is here, or the station has no accounts. */
export function useMember(): Person | null {
  return personHere(useQuery(sessionQuery).data ?? null);
}

/** Whether this person's roles open a call to him at all. */
export function mayCall({ roles }: Person, call: NewsroomCall): boolean {
  return rightsRefusal(call, roles) === null;
}

/** Whoever is here may begin a bulletin; at a station without accounts everybody may. */
export function mayBegin(person: Person | null): boolean {
  return person === null || mayCall(person, 'bulletins:create');
}
