import { z } from 'zod';
import type {
  Answer,
  CallInput,
  CallOutput,
  EventPayload,
  NewsroomCall,
  NewsroomEvent,
} from './contract.ts';
import type { ErrorCode, ErrorDetail } from './errors.ts';

/**
 * What the page asks of the shell, what the shell tells the page, and what shell and newsroom ask of
 * each other. The page gets no path, only tickets: leave for one path that a person chose in a dialog,
 * dropped, or pasted.
 */

const nothing = z.strictObject({});
const ticket = z.uuid();
/** A file's name without its folder. */
const fileName = z.string().min(1).max(255);
export const chosenFile = z.strictObject({ ticket, name: z.string(), bytes: z.int() });
export type ChosenFile = z.infer<typeof chosenFile>;
/** Of a file dropped or pasted: the preload alone learns it. */
export const droppedPath = z.string().min(1);

/** Some thirty rows of the desk's list, in letters. */
const LONGEST_SIGHT = 60_000;

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

/** What a person chooses a place for. `folder` makes a folder of files (a fragment with its photos). */
export const targetKind = z.enum(['html', 'pdf', 'json', 'zip', 'folder', 'text', 'tsv']);
export type TargetKind = z.infer<typeof targetKind>;

export const desktopCalls = {
  'files:choose': call(
    z.strictObject({ purpose: z.enum(['photos', 'import', 'words', 'verify']) }),
    z.array(chosenFile),
  ),
  /** Null: the person thought better of it. The system's dialog has asked about overwriting. */
  'files:chooseTarget': call(
    z.strictObject({ kind: targetKind, suggestedName: fileName }),
    z.strictObject({ ticket, name: z.string() }).nullable(),
  ),
  /** Opens the folder of a target with the file selected. */
  'files:show': call(z.strictObject({ ticket }), nothing),
  /**
   * Saves plain text without the newsroom: the way out when the library cannot be written.
   * False: the person closed the dialog.
   */
  'files:rescueText': call(
    z.strictObject({ suggestedName: fileName, text: z.string() }),
    z.strictObject({ saved: z.boolean() }),
  ),
  'clipboard:write': call(z.strictObject({ html: z.string(), text: z.string() }), nothing),
  'links:open': call(z.strictObject({ url: z.string().max(4_000) }), nothing),
  /** Keeps HTML for a preview frame and answers its `app://preview/` address. */
  'preview:show': call(z.strictObject({ html: z.string() }), z.strictObject({ url: z.string() })),
  /** Prints on paper with the system's dialog. False: the person cancelled. */
  'paper:print': call(
    z.strictObject({ html: z.string(), title: z.string() }),
    z.strictObject({ printed: z.boolean() }),
  ),
  /** The same as a PDF, under a name that the person chooses. Null: he thought better of it. */
  'paper:save': call(
    z.strictObject({ html: z.string(), title: z.string(), suggestedName: fileName }),
    z.strictObject({ name: z.string().nullable() }),
  ),
  /** The page's answer to `window:closing`: everything is on disk, or it is not and the person is asked. */
  'window:closed': call(
    z.discriminatedUnion('saved', [
      z.strictObject({
        saved: z.literal(true),
        /** The station's sheet is on the screen and nowhere else: the person is asked. */
        sheetShown: z.boolean().optional(),
      }),
      z.strictObject({
        saved: z.literal(false),
        /** What could not be saved, for the rescue file; kept in memory only. */
        text: z.string(),
        suggestedName: fileName,
      }),
    ]),
    nothing,
  ),
  /** Theme and title follow the settings. */
  'window:dress': call(
    z.strictObject({ theme: z.enum(['system', 'light', 'dark']), title: z.string().max(300) }),
    nothing,
  ),
  /**
   * What the page is to show first at the next start, until the newsroom answers: JSON in the page's own
   * words, which the shell keeps and does not read. Null: nothing.
   */
  'window:sight': call(
    z.strictObject({ sight: z.string().max(LONGEST_SIGHT).nullable() }),
    nothing,
  ),
  /** How much waits for whoever is here: a number on the program's icon, or none. */
  'window:badge': call(
    z.strictObject({ count: z.int().min(0), words: z.string().max(200) }),
    nothing,
  ),
  /** The whole screen for the announcer, kept awake; and back to how the window stood. */
  'window:reading': call(z.strictObject({ on: z.boolean() }), nothing),
  /** Out of `refused` and `failed`: opens the library once more. Answers when it is open, or will not be. */
  'newsroom:retry': call(nothing, nothing),
  'app:facts': call(
    nothing,
    z.strictObject({ version: z.string(), electron: z.string(), platform: z.string() }),
  ),
} as const;
export type DesktopCalls = typeof desktopCalls;
export type DesktopCall = keyof DesktopCalls;
export type DesktopInput<C extends DesktopCall> = z.input<DesktopCalls[C]['input']>;
export type DesktopOutput<C extends DesktopCall> = z.output<DesktopCalls[C]['output']>;

/** A command of the table in `domain/commands.ts`, chosen in the menu bar. */
export const desktopEvents = {
  'command:chosen': z.strictObject({ command: z.string() }),
  /** Save at once and answer with `window:closed`. */
  'window:closing': nothing,
  /** The window lost focus or the machine goes to sleep: save at once. */
  'window:leaving': nothing,
} as const;
export type DesktopEvents = typeof desktopEvents;
export type DesktopEvent = keyof DesktopEvents;

/**
 * How the page stands with the newsroom process. `failed`: it crashed thrice in a minute. `refused`: it
 * runs, but the library cannot be opened.
 */
export type Connection = 'connecting' | 'ready' | 'restarting' | 'failed' | 'refused';

/** Why the library cannot be opened. */
export type LibraryRefusal = { readonly code: ErrorCode; readonly detail: ErrorDetail };

/** What the shell tells the page of the newsroom; a port comes instead when it is ready. */
export type ConnectionTold = {
  readonly state: Exclude<Connection, 'ready'>;
  /** In the state `refused`. */
  readonly refusal: LibraryRefusal | null;
};

/** `window.newsroom`, from the preload. Calls never reject: a lost newsroom is an answer too. */
export type NewsroomBridge = {
  call<C extends NewsroomCall>(name: C, input: CallInput<C>): Promise<Answer<CallOutput<C>>>;
  on<E extends NewsroomEvent>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
  onConnection(listener: (state: Connection, refusal: LibraryRefusal | null) => void): () => void;
};

/** `window.desktop`, from the preload. */
export type DesktopBridge = {
  call<C extends DesktopCall>(name: C, input: DesktopInput<C>): Promise<Answer<DesktopOutput<C>>>;
  on<E extends DesktopEvent>(
    event: E,
    listener: (payload: z.output<DesktopEvents[E]>) => void,
  ): () => void;
  /**
   * Leave to read a DOM `File` that was dropped or pasted; null for a picture without a file. Refused by
   * name where it is a folder, or has gone meanwhile.
   */
  ticketFor(file: object): Promise<Answer<ChosenFile> | null>;
};

/** Shell to newsroom, over the process's own channel (never reachable by the page). */
export const controlCalls = {
  'library:open': call(
    z.strictObject({ dataDir: z.string(), actor: z.enum(['desk', 'command line']) }),
    nothing,
  ),
  /** Checkpoints the write-ahead log and closes the file: the last thing before the process ends. */
  'library:close': call(nothing, nothing),
  'tickets:grant': call(
    z.strictObject({ ticket, path: z.string(), use: z.enum(['read', 'write']) }),
    nothing,
  ),
  /** Bytes for `app://photo/`. */
  'photos:bytes': call(
    z.strictObject({ sha: z.string(), size: z.enum(['thumbnail', 'web', 'full']) }),
    z.instanceof(Uint8Array),
  ),
} as const;
export type ControlCalls = typeof controlCalls;
export type ControlCall = keyof ControlCalls;

/** Newsroom to shell, over the same channel. */
export const hostCalls = {
  /** Prints paper HTML (photos as `app://photo/`) to a tagged A4 PDF with the hidden window. */
  'paper:toPdf': call(
    z.strictObject({ html: z.string(), title: z.string(), header: z.string(), footer: z.string() }),
    z.instanceof(Uint8Array),
  ),
} as const;
export type HostCalls = typeof hostCalls;
export type HostCall = keyof HostCalls;
