import type { ChosenFile } from '#domain/desktop-contract';

export type FileKind = 'photo' | 'text' | 'other';

/** By its name and what the system calls it: to offer the right thing. The newsroom looks inside. */
export function kindOf(file: File | ChosenFile): FileKind {
  const type = file instanceof File ? file.type : '';
  if (/\.txt$/i.test(file.name) || type === 'text/plain') return 'text';
  const isPhoto = /\.(jpe?g|png|webp|hei[cf])$/i.test(file.name) || type.startsWith('image/');
  return isPhoto ? 'photo' : 'other';
}
