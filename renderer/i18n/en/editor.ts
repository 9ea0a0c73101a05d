import type { Wording } from '../wording.ts';
import type { editor as vi } from '../vi/editor.ts';

export const editor: Wording<typeof vi> = {
  unknown: {
    label: 'Content of a newer version ({type})',
    hint: 'This Bản Tin cannot show it; it is kept as it is.',
  },
};
