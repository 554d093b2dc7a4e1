import { NotHere } from '@/components/access/not-here'

/** What has no page, or no frame that the viewer may see. */
export default function NotFound() {
  return (
    <main>
      <NotHere />
    </main>
  )
}
