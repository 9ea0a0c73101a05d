/** What of the screens the measures wait for and press. */
export const selectors = {
  /** A row of the desk's list: the desk can be used. */
  row: '[data-row]',
  /** The text of an open bulletin. */
  text: '[contenteditable="true"][role="textbox"]',
} as const;
