// The namespace, since a named import of `ClipboardItem` ends the program where Electron has none.
import * as electron from 'electron';

type RichText = { readonly html: string; readonly text: string };

/** Electron 33's clipboard takes the formats at once; Electron 45's takes items, as browsers do. */
type FormatsClipboard = { write(formats: RichText): void };

function takesFormats(_clipboard: object): _clipboard is FormatsClipboard {
  return typeof electron.ClipboardItem !== 'function';
}

/** Puts rich text on the clipboard, with its plain text for programs that take no other. */
export async function writeClipboard({ html, text }: RichText): Promise<void> {
  const { clipboard } = electron;
  if (takesFormats(clipboard)) clipboard.write({ html, text });
  else {
    const item = new electron.ClipboardItem({ 'text/html': html, 'text/plain': text });
    await clipboard.write([item]);
  }
}
