// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionFacts } from '#domain/contract/accounts';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { useCreateAll } from '../../../../renderer/screens/intake/use-create-all.ts';
import { queryClient, sessionQuery } from '../../../../renderer/state/queries.ts';
import { type Route, useStage } from '../../../../renderer/state/stage.ts';
import { useToasts } from '../../../../renderer/state/toasts.ts';
import { FakeBridges } from '../../support/fake-bridges.ts';
import { settle } from '../../support/fake-clock.ts';

const files = ['a.txt', 'b.txt'].map((name) => ({ ticket: crypto.randomUUID(), name, bytes: 1 }));
const mai = { id: '01980000-0000-7000-8000-00000000000a', name: 'Lò Thị Mai', roles: [] };
const intake: Route = { screen: 'intake', files };
const handbook: Route = { screen: 'handbook', from: null };

let bridges = new FakeBridges();
let root: Root | null = null;
let place: HTMLElement;
/** Lets the file be made that is being made now. */
let onward: () => void = () => undefined;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n('vi');
});

beforeEach(async () => {
  bridges = new FakeBridges();
  bridges.install();
  bridges.answer(
    'bulletins:create',
    () =>
      new Promise((resolve) => {
        onward = () => resolve({ id: 'x', version: 1 });
      }),
  );
  queryClient.clear();
  sessionIs('unlocked', mai);
  useToasts.setState({ toasts: [] });
  useStage.setState({ route: intake, visit: null });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  await act(() => Promise.resolve(root?.render(<Room />)));
  await act(settle);
});

afterEach(leave);

function sessionIs(mode: SessionFacts['mode'], account: SessionFacts['account'] = null): void {
  queryClient.setQueryData(sessionQuery.queryKey, { mode, account, lockAfterMinutes: 10 });
}

function Room(): ReactNode {
  const { start } = useCreateAll(files);
  return (
    <button type="button" onClick={start}>
      Tạo tất cả
    </button>
  );
}

async function leave(): Promise<void> {
  await act(() => Promise.resolve(root?.unmount()));
  root = null;
  place.remove();
}

/** Starts, and stands in the middle of the first file. */
async function begin(): Promise<void> {
  await act(async () => {
    place.querySelector('button')?.click();
    await settle();
  });
  expect(bridges.named('bulletins:create')).toHaveLength(1);
}

async function goOn(): Promise<void> {
  await act(async () => {
    onward();
    await settle();
  });
}

const told = (): string => JSON.stringify(useToasts.getState().toasts);

describe('many files that become bulletins', () => {
  it('lead to the desk, where they wait', async () => {
    await begin();
    await goOn();
    await goOn();
    expect(useStage.getState().route).toEqual({ screen: 'desk' });
    expect(told()).toContain('2');
  });

  it('leave whoever has gone elsewhere meanwhile where he is', async () => {
    await begin();
    useStage.setState({ route: handbook });
    await leave();
    await goOn();
    await goOn();
    expect(bridges.named('bulletins:create')).toHaveLength(2);
    expect(useStage.getState().route).toEqual(handbook);
    expect(told()).toContain('2');
  });

  it('end when the desk is locked, and nothing is told of them at the lock', async () => {
    await begin();
    sessionIs('locked');
    await leave();
    await goOn();
    expect(bridges.named('bulletins:create')).toHaveLength(1);
    expect(useToasts.getState().toasts).toEqual([]);
  });
});
