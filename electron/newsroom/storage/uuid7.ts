import { randomFillSync } from 'node:crypto';
import { uuid7Maker } from '#domain/uuid7';

/** node:crypto has one of its own only from Node 26 on. */
export const uuid7 = uuid7Maker((bytes) => randomFillSync(bytes));
