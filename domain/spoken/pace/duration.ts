// Apart from how long a text takes: a list shows times, and needs no grammar for it.

/** 225 → 3′45″. Whole seconds, upwards: a programme runs over, never short. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds - 1e-9));
  return `${Math.floor(whole / 60)}′${String(whole % 60).padStart(2, '0')}″`;
}
