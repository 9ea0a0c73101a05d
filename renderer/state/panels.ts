import { create } from 'zustand';

/** Side panels that any screen may open. */
export const usePanels = create<{ readonly passcodeOpen: boolean }>(() => ({
  passcodeOpen: false,
}));
