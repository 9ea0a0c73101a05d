import { NewsroomError } from '#domain/errors';

/** The code of what is thrown; anything but a NewsroomError is thrown on. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof NewsroomError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}
