import type { NodeKey } from 'lexical';
import { createContext, type ReactNode, useContext } from 'react';
import type { FigureValues } from './figure-values.ts';

/**
 * What draws a figure. The node only knows its values: the view needs the photo desk, the texts and the
 * commands, and those need the node, so the editor hands the view in from above.
 */
export type DrawFigure = (nodeKey: NodeKey, values: FigureValues) => ReactNode;

export const DrawFigureContext = createContext<DrawFigure>(() => null);

type FigureSlotProps = { nodeKey: NodeKey; values: FigureValues };

export function FigureSlot({ nodeKey, values }: FigureSlotProps): ReactNode {
  return useContext(DrawFigureContext)(nodeKey, values);
}
