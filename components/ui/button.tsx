import type { ComponentProps } from 'react'
import { classNames } from './class-names'

export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger'

const KINDS: Record<ButtonKind, string> = {
  primary: 'bg-accent text-accent-ink hover:opacity-92 border border-transparent',
  quiet: 'bg-surface text-ink border border-edge/60 hover:border-edge hover:bg-sunken',
  plain: 'text-accent hover:bg-accent-soft border border-transparent',
  danger: 'bg-surface text-danger border border-danger hover:bg-danger-soft',
}

export type ButtonLook = { kind?: ButtonKind; wide?: boolean; round?: boolean }

/** The look of something to press, for a button or a link; `wide` fills the line (phones, sheets), `round` is for one of many. */
export const buttonClasses = ({ kind = 'quiet', wide = false, round = false }: ButtonLook) =>
  classNames(
    'inline-flex min-h-12 items-center justify-center gap-2 px-4 py-2.5 text-center font-semibold leading-tight',
    'transition-colors disabled:opacity-55 aria-disabled:opacity-55 lg:min-h-11',
    wide && 'w-full',
    round ? 'rounded-full' : 'rounded-input',
    KINDS[kind],
  )

type Props = ComponentProps<'button'> & { kind?: ButtonKind; wide?: boolean }

/** A button of at least 44 px. `type` is "button" unless said otherwise; one `primary` a screen. */
export function Button({ kind, wide, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={classNames(buttonClasses({ kind, wide }), className)} {...rest} />
}
