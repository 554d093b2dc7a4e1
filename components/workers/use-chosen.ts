import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { MOST_AT_ONCE } from '@/lib/workers/lists/many-people'

const NOBODY: ReadonlySet<string> = new Set()

/** The people chosen in a list whose boxes lie inside `container`, whoever rendered them. */
export type Chosen = {
  ids: ReadonlySet<string>
  container: RefObject<HTMLDivElement | null>
  /** For the container: one box, or with Shift all from the last one to this. */
  onClick: (event: MouseEvent) => void
  choose: (workerIds: readonly string[]) => void
  clear: () => void
}

/** Keeps who is chosen, at most {@link MOST_AT_ONCE}, also while the search hides them. The boxes follow, they do not decide. */
export function useChosen(): Chosen {
  const container = useRef<HTMLDivElement>(null)
  const last = useRef<string | null>(null)
  const [ids, setIds] = useState(NOBODY)
  const boxes = () => [...(container.current?.querySelectorAll<HTMLInputElement>('input[data-choose]') ?? [])]
  // A list with chosen columns is on the page twice, as cards and as a table: one of them is out of sight.
  const boxesInSight = () => boxes().filter((box) => box.checkVisibility())

  useEffect(() => {
    for (const box of boxes()) box.checked = ids.has(box.value)
  })

  const onClick = ({ target, shiftKey }: MouseEvent) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.choose === undefined) return
    const all = boxesInSight()
    const [from, to] = [all.findIndex(({ value }) => value === last.current), all.indexOf(target)]
    const range = shiftKey && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [target]
    const next = new Set(ids)
    for (const { value } of range) {
      if (target.checked) next.add(value)
      else next.delete(value)
    }
    last.current = target.value
    setIds(new Set([...next].slice(0, MOST_AT_ONCE)))
  }

  return {
    ids,
    container,
    onClick,
    choose: (workerIds) => setIds(new Set(workerIds.slice(0, MOST_AT_ONCE))),
    clear: () => setIds(NOBODY),
  }
}
