/**
 * Calls once what is on the screen now has been painted, so that nobody waits for what comes behind it; at once where the page
 * is hidden or goes, and is painted no more. Gives the way to call it off.
 */
export function afterPaint(call: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    call();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callNow);
  });
  document.addEventListener('visibilitychange', callNow);
  function callOff() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', callNow);
  }
  function callNow() {
    callOff();
    call();
  }
  return callOff;
}
