import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClasses } from './button'
import { classNames } from './class-names'
import { Link } from './link'

type Props = ComponentProps<typeof Link> & ButtonLook

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({ kind, wide, round, className, ...rest }: Props) {
  return <Link className={classNames(buttonClasses({ kind, wide, round }), className)} {...rest} />
}
