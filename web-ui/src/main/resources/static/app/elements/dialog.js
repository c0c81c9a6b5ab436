/** Whether a dialog was left for good: its `close` comes a while after it was closed, and by then it may be open again. */
export function isLeft({ target }) {
  return target.isConnected && !target.open;
}
