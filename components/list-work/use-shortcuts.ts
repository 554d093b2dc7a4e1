import { useEffect } from 'react'

/** Single keys and what they do, while `on` and nobody is typing or choosing in a list. */
export function useShortcuts(on: boolean, keys: Record<string, () => void>): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const act = keys[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('select, textarea, dialog, input:not([type="radio"], [type="checkbox"])') !== null
