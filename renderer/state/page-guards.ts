/** Small duties of the page towards the shell's policies. */

/**
 * The policy of this load allows only `<style>` elements that carry its nonce; radix adds some, and
 * looks for the nonce under this name.
 */
export function shareNonce(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  Reflect.set(globalThis, '__webpack_nonce__', meta?.nonce);
}

/** A file dropped beside every drop zone would make the window leave its page. */
export function refuseStrayDrops(): void {
  for (const type of ['dragover', 'drop'] as const) {
    window.addEventListener(type, (event) => {
      if (event.defaultPrevented || event.dataTransfer === null) return;
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
  }
}
