// A preload beside the program's own: tells when what a person waits for is painted.

'use strict';

const { ipcRenderer } = require('electron');

const selector = process.env.BENCH_READY_SELECTOR;
const epoch = (moment) => performance.timeOrigin + moment;
let seen = false;

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true, attributes: true });
look();

function look() {
  if (seen || document.querySelector(selector) === null) return;
  seen = true;
  observer.disconnect();
  const inDocument = performance.now();
  // After this frame's paint: a task that was posted from within the frame runs behind it.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => tell(inDocument, performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

function tell(inDocument, painted) {
  ipcRenderer.send('bench:usable', {
    pageStarts: performance.timeOrigin,
    usableInDocument: epoch(inDocument),
    usable: epoch(painted),
  });
}
