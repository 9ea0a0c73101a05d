import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulletinStates } from '../../../domain/bulletin.ts';
import { moves } from '../../../domain/life/workflow.ts';
import { drawWorkflow } from '../../../domain/life/workflow-diagram.ts';

describe('the drawing of the workflow', () => {
  it('in ARCHITECTURE.md is the one the code makes', () => {
    const page = readFileSync(new URL('../../../ARCHITECTURE.md', import.meta.url), 'utf8');
    const drawn = /<!-- workflow -->\s+```mermaid\n([^]*?)\n```\s+<!-- \/workflow -->/.exec(
      page,
    )?.[1];
    expect(drawn).toBe(drawWorkflow());
  });

  it('shows every state and every move', () => {
    const drawing = drawWorkflow();
    for (const state of bulletinStates) expect(drawing).toContain(` ${state}`);
    for (const move of moves) expect(drawing).toContain(`: ${move} (`);
  });
});
