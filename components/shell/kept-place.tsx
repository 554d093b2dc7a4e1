'use client'

import { useEffect } from 'react'

/**
 * Keeps the place of whoever goes by keyboard or has the page read out. When what has the focus goes away with its row, the focus moves to
 * what stands there now; from a toast it goes back to where it was before. A browser by itself begins at the top of the page again.
 */
export function KeptPlace() {
  useEffect(() => {
    let here: Element | null = null
    let outsideToasts: Element | null = null
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      here = target
      if (!target.closest('.toasts')) outsideToasts = target
    }
    const watcher = new MutationObserver((changes) => {
      if (!here || here.isConnected || document.activeElement !== document.body) return
      const place = here === outsideToasts ? whereItStood(here, changes) : outsideToasts
      here = null
      if (place instanceof HTMLElement && place.isConnected) moveTo(place)
    })
    document.addEventListener('focusin', note)
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', note)
      watcher.disconnect()
    }
  }, [])
  return null
}

/** What follows the part that went away, else what is before it, else what it was in. */
function whereItStood(gone: Element, changes: readonly MutationRecord[]): Node | undefined {
  const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))
  if (!change) return undefined
  return [change.nextSibling, change.previousSibling, change.target].find(
    (node) => node instanceof HTMLElement && node.isConnected,
  ) as Node | undefined
}

/** A row takes focus only this once, so that it does not stay on the way of a pointer. */
function moveTo(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  }
  place.focus({ preventScroll: true })
}
