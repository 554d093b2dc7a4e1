import { Link } from '@/components/ui/link'

type Props = {
  driveId: string
  workerIds: readonly string[]
  /** How each is called, by name or by code. */
  called: ReadonlyMap<string, string>
}

/** People in a row, each a way to their page. */
export function PersonLinks({ driveId, workerIds, called }: Props) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {workerIds.map((workerId) => (
        <Link
          key={workerId}
          href={`/d/${driveId}/people/${workerId}`}
          className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
        >
          {called.get(workerId)}
        </Link>
      ))}
    </span>
  )
}
