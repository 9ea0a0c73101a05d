/** Writes into a field as a hand does: the field tells it on, and its own undo knows of it. */
export function writeField(field: HTMLTextAreaElement, text: string): void {
  const { activeElement } = document;
  if (!field.checkVisibility()) {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  field.focus({ preventScroll: true });
  field.select();
  // The only way to change a field that leaves its undo whole.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}
