import { expect, test } from 'vitest';
import { queryClient, tasksQuery } from '../../../renderer/state/queries.ts';
import { goToDesk, useStage } from '../../../renderer/state/stage.ts';
import { FakeBridges } from '../support/fake-bridges.ts';

const isOld = (): boolean => queryClient.getQueryState(tasksQuery.queryKey)?.isInvalidated === true;

test('coming to the desk, what it showed before is known to be old before it is drawn', async () => {
  new FakeBridges().install();
  useStage.setState({ route: { screen: 'review', id: '0190a000-0000-7000-8000-000000000001' } });
  queryClient.setQueryData(tasksQuery.queryKey, []);
  const whenDrawn: boolean[] = [];
  const stop = useStage.subscribe(({ route }) => {
    if (route.screen === 'desk') whenDrawn.push(isOld());
  });
  await goToDesk();
  stop();
  expect(whenDrawn).toEqual([true]);
});
