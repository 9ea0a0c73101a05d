/** Names of the channels between the preload and the shell; nobody else speaks on them. */
export const channels = {
  /** invoke(call, input) → Answer */
  desktopCall: 'desktop:call',
  /** invoke(path) → Answer<ChosenFile>; the preload alone learns a dropped file's path */
  desktopTicket: 'desktop:ticket',
  /** to the page: { event, payload } */
  desktopEvent: 'desktop:event',
  /** from the page: give me a port; once a load */
  askPort: 'newsroom:ask-port',
  /** to the page: a fresh port */
  port: 'newsroom:port',
  /** to the page: `ConnectionTold` */
  connection: 'newsroom:connection',
} as const;
