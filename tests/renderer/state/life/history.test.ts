// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { show, useReader } from '../../../../renderer/state/life/history.ts';
import { useStage } from '../../../../renderer/state/stage.ts';
import { FakeBridges } from '../../support/fake-bridges.ts';
import { openVisit } from '../../support/visits.ts';

const older = { kind: 'revision', revision: 'a'.repeat(64) } as const;
const SAVED = { version: 5, savedAt: '2026-05-08T06:31:04.000Z' };
const look = { kind: 'read', of: older } as const;

describe('an older text', () => {
  let save: () => void;

  beforeEach(() => {
    const bridges = new FakeBridges();
    bridges.install();
    const saved = new Promise((resolve) => {
      save = () => resolve(SAVED);
    });
    bridges.answer('bulletins:save', () => saved);
    useReader.setState({ shown: null });
  });

  it('takes the place of the sheet once the last words are on the disk', async () => {
    const { visit } = openVisit();
    useStage.setState({ visit });
    visit.edit({ headline: 'Họp dân' });
    const shown = show(visit, look);
    expect(useReader.getState().shown).toBeNull();
    save();
    await shown;
    expect(useReader.getState().shown).toBe(look);
  });

  it('does not come up in the bulletin that its reader has gone on to', async () => {
    const { visit } = openVisit();
    useStage.setState({ visit });
    visit.edit({ headline: 'Họp dân' });
    const shown = show(visit, look);
    useStage.setState({ visit: openVisit().visit });
    save();
    await shown;
    expect(useReader.getState().shown).toBeNull();
  });
});
