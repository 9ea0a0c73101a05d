import { create } from 'zustand';

/** Which step of a bulletin's life is being asked about, beside the sheet. */
export type AskedStep = 'submit' | 'phone' | 'air' | 'withdraw' | 'correct';

export const useLifePanel = create<{ asked: AskedStep | null }>(() => ({ asked: null }));

export function askStep(asked: AskedStep): void {
  useLifePanel.setState({ asked });
}

export function closeStep(): void {
  useLifePanel.setState({ asked: null });
}
