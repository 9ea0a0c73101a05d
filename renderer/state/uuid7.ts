import { uuid7Maker } from '#domain/uuid7';

/** Ids of bulletins are made where they are written: a making that is sent again is known by its id. */
export const uuid7 = uuid7Maker((bytes) => crypto.getRandomValues(bytes));
