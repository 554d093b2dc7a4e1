'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { buttonClasses } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'

type Props = { label: ReactNode; onHeld: () => void }

const HOLD_MS = 3000

/** Acts only when it was held for three seconds, by finger, mouse or key; letting go earlier does nothing. */
export function HoldButton({ label, onHeld }: Props) {
  const [holding, setHolding] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const begin = () => {
    if (holding) return
    setHolding(true)
    timer.current = setTimeout(onHeld, HOLD_MS)
  }
  const end = () => {
    setHolding(false)
    clearTimeout(timer.current)
  }
  const isPress = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter'

  return (
    <button
      type="button"
      onPointerDown={begin}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onKeyDown={(event) => isPress(event) && begin()}
      onKeyUp={end}
      onBlur={end}
      onContextMenu={(event) => event.preventDefault()}
      className={classNames(
        buttonClasses({ kind: 'danger', wide: true }),
        'relative touch-none select-none overflow-hidden',
      )}
    >
      <span
        aria-hidden
        className={classNames(
          'absolute inset-0 origin-left bg-danger-soft ease-linear',
          holding ? 'scale-x-100 transition-transform duration-[3000ms]' : 'scale-x-0',
        )}
      />
      <span className="relative">{label}</span>
    </button>
  )
}
