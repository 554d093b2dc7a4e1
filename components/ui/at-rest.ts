const LONGEST_MS = 3000

/** Calls `work` once the page has loaded and the browser has nothing better to do. Answers how to call it off. */
export function atRest(work: () => void): () => void {
  let off = false
  const go = () => {
    if (!off) work()
  }
  // iPhones have no idle callback.
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(go, { timeout: LONGEST_MS }) : setTimeout(go, 200)
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
  return () => {
    off = true
    removeEventListener('load', whenIdle)
  }
}
