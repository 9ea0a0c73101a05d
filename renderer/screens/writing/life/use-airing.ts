import { type RefObject, useRef, useState } from 'react';
import type { Person } from '#domain/contract/accounts';
import { revisionToAir, useLife } from '../../../state/life/life.ts';
import { air } from '../../../state/life/moves.ts';
import { useMember } from '../../../state/people/member.ts';
import { useBegunFields } from '../../../state/writing/begun-fields.ts';
import { wordDay } from '../../../state/moments.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { readDay } from '../info/day.ts';
import { useStep } from './use-step.ts';

type Airing = { readonly date: string; readonly slot: string; readonly announcer: string };

/** Of the day: none that there is, or one that has not come. */
type DateFault = 'wrong' | 'ahead';

/** One programme is recorded bulletin after bulletin: the next one was most likely in it, too. */
const last = { slot: '', announcer: '' };

/** What is written into the form of a broadcast, with what is most likely already in it. */
export function useAiring(visit: Visit): {
  readonly number: number | null;
  readonly opened: Airing;
  readonly dateField: RefObject<HTMLInputElement | null>;
  readonly dateFault: DateFault | null;
  readonly busy: boolean;
  readonly write: (name: keyof Airing, words: string) => void;
  readonly send: () => Promise<void>;
} {
  const life = useLife(visit);
  const member = useMember();
  const aired = life === null ? null : revisionToAir(life);
  const begun = useBegunFields({ bulletin: visit.id, purpose: 'air' }, () => likely(member));
  const { opened } = begun;
  const typed = useRef(opened);
  const dateField = useRef<HTMLInputElement>(null);
  const [dateFault, setDateFault] = useState<DateFault | null>(null);
  /** The clock of an old PC may be what is wrong: a day to come that is given twice is taken. */
  const given = useRef('');
  const { busy, take } = useStep();
  const refused = (date: string): boolean => {
    const isAhead = date > isoToday() && date !== given.current;
    const fault = date === '' ? 'wrong' : isAhead ? 'ahead' : null;
    given.current = date;
    setDateFault(fault);
    if (fault !== null) dateField.current?.focus();
    return fault !== null;
  };
  return {
    number: aired?.number ?? null,
    opened,
    dateField,
    dateFault,
    busy,
    write(name, words) {
      typed.current = { ...typed.current, [name]: words };
      begun.keep(typed.current);
    },
    async send() {
      const { slot, announcer } = typed.current;
      const date = readDay(typed.current.date) ?? '';
      if (refused(date) || aired === null) return;
      const { revision } = aired;
      const done = await take(() => air(visit, { revision, date, slot, announcer }));
      if (!done) return;
      begun.forget();
      Object.assign(last, { slot, announcer });
    },
  };
}

function likely(member: Person | null): Airing {
  const reads = member?.roles.includes('announcer') === true;
  return { ...last, date: wordDay(isoToday()), ...(reads ? { announcer: member.name } : {}) };
}

/** The day as clocks here have it. */
function isoToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
