import type { PhotoSha } from '#domain/bulletin';

/** The shell answers it with the bytes, at most 1200 px wide. */
export const photoAddress = (sha: PhotoSha): string => `app://photo/${sha}?size=web`;
