import { NotHere } from '@/components/access/not-here'

/** An address of the public pages that leads nowhere, inside their frame. */
export default function PublicNotFound() {
  return <NotHere />
}
