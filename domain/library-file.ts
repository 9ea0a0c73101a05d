/** The library inside the data folder. The newsroom alone opens it; the shell sees whether it is there. */
export const LIBRARY_FILE = 'library.sqlite';
