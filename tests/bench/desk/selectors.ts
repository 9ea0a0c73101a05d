/** What of the screens the measures wait for and press. */
export const selectors = {
  /** A row of the desk's list: the desk can be used. */
  row: '[data-row]',
  /** The first way of the welcome, on a new library: the desk can be used. */
  welcome: '[aria-describedby="way-set-up"]',
  /** The text of an open bulletin. */
  text: '[contenteditable="true"][role="textbox"]',
} as const;
