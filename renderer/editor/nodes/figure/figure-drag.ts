/** Marks a drag of a figure within the editor; its value is the figure's key. */
export const FIGURE_DRAG = 'application/x-ban-tin-figure';
