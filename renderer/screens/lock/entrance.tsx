import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLock } from '../../state/people/lock.ts';
import { peopleQuery } from '../../state/queries.ts';
import { EnterForm } from './enter-form.tsx';
import { Forgotten } from './forgotten.tsx';
import { PeopleGrid } from './people-grid.tsx';

/** First the name, then the passcode; whoever was here last, or is alone, has been named already. */
export function Entrance(): ReactNode {
  const { data: people } = useQuery(peopleQuery);
  const expected = useLock((lock) => lock.expected);
  const [chosen, setChosen] = useState<string | null>(expected);
  const [asked, setAsked] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  if (people === undefined) return null;
  const alone = people.length === 1 && !asked ? people[0] : undefined;
  const person = people.find(({ id }) => id === chosen) ?? alone;
  const toOthers = (): void => {
    setChosen(null);
    setAsked(true);
    setForgotten(false);
  };
  if (person === undefined)
    return <PeopleGrid people={people} expected={expected} onChoose={setChosen} />;
  if (forgotten)
    return <Forgotten person={person} people={people} onBack={() => setForgotten(false)} />;
  return (
    <EnterForm
      key={person.id}
      person={person}
      onOther={toOthers}
      onForgotten={() => setForgotten(true)}
    />
  );
}
