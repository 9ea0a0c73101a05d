import { type BulletinState, bulletinStates } from '../bulletin.ts';
import { type Mover, moves, newLife, workflow } from './workflow.ts';

/** The state machine as a Mermaid diagram, for ARCHITECTURE.md: drawn, so that it cannot drift. */
export function drawWorkflow(): string {
  const edges = moves.flatMap((move) => {
    const { to, by }: { to: Partial<Record<BulletinState, BulletinState>>; by: readonly Mover[] } =
      workflow[move];
    return bulletinStates.flatMap((from) => {
      const next = to[from];
      // A move that leaves the state as it is changes revisions beside it; the drawing is of states.
      if (next === undefined || next === from) return [];
      return [`    ${from} --> ${next}: ${move} (${by.join(', ')})`];
    });
  });
  return ['stateDiagram-v2', `    [*] --> ${newLife.state}`, ...edges].join('\n');
}
