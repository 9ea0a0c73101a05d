import { app } from 'electron';
import path from 'node:path';

/** Where the build put what the shell starts. From the app's path, so that bundling may move this file. */
const built = (...parts: string[]): string => path.join(app.getAppPath(), 'out', ...parts);

export const pageFolder = (): string => built('renderer');
export const preloadFile = (): string => built('preload', 'preload.cjs');
export const newsroomFile = (): string => built('electron', 'newsroom.js');
