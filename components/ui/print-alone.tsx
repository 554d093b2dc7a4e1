'use client'

import { type ReactNode, useRef } from 'react'
import { Button } from './button'

/** A part of a page that goes on paper by itself: its button leaves everything else out. */
export function PrintAlone({ label, children }: { label: ReactNode; children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null)
  const print = () => {
    part.current?.classList.add('print-alone')
    window.print()
    part.current?.classList.remove('print-alone')
  }
  return (
    <div className="grid justify-items-start gap-2">
      <div ref={part} className="w-full">
        {children}
      </div>
      <div className="no-print">
        <Button kind="plain" onClick={print}>
          {label}
        </Button>
      </div>
    </div>
  )
}
