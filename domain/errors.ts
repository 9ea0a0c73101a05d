/**
 * The closed list of everything that can go wrong across the contract. Processes exchange codes; the
 * page words them (renderer/i18n), the command line words them (electron/shell/cli). A new code needs
 * a sentence in both languages that says what happened, what was kept and what to do: a test asks.
 */
export const errorCodes = [
  // The call itself
  'bad-call',
  'unknown-call',
  'newsroom-restarted',
  'newsroom-unavailable',
  'internal',
  'cancelled',
  'not-implemented',
  // The library
  'library-newer',
  'library-damaged',
  'library-on-network',
  'library-busy',
  'library-unreachable',
  'library-missing',
  'disk-full',
  'no-permission',
  'save-not-readable',
  // Bulletins
  'bulletin-not-found',
  'bulletin-in-trash',
  'purge-not-trashed',
  'purge-submitted',
  'stale-version',
  'document-unreadable',
  'document-too-large',
  // Who is here
  'locked',
  'not-allowed',
  'not-yours',
  'passcode-wrong',
  'passcode-wait',
  'passcode-too-short',
  'passcode-all-digits',
  'passcode-must-change',
  'recovery-code-wrong',
  'account-not-found',
  'account-name-taken',
  'last-administrator',
  'already-set-up',
  'not-set-up',
  'key-missing',
  'key-not-found',
  'fingerprint-differs',
  'signature-broken',
  // The life of a bulletin
  'wrong-state',
  'own-text',
  'not-urgent',
  'not-approver',
  'correction-needed',
  'bulletin-empty',
  'revision-not-found',
  'revision-changed',
  'checkpoint-not-found',
  'comment-not-found',
  // Photos
  'photo-not-found',
  'photo-not-image',
  'photo-truncated',
  'photo-too-large',
  'photo-heic',
  'photo-too-many-pixels',
  // Intake
  'text-empty',
  'text-binary',
  'text-too-large',
  'text-encoding',
  'file-not-found',
  'file-unreadable',
  'file-kind-unknown',
  'ticket-unknown',
  // The dictionary
  'word-taken',
  // Out of the door
  'file-exists',
  'file-in-use',
  'target-vanished',
  'target-not-folder',
  'print-failed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a code may carry so that the sentence can name the thing: a file's name, a size. Never a text. */
export type ErrorDetail = Readonly<Record<string, string | number>>;

/** A failure with a place in the closed list. Anything else that is thrown is a bug: `internal`. */
export class NewsroomError extends Error {
  override readonly name = 'NewsroomError';
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
  }
}
