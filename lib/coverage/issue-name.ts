import type { KnownIssue } from '@/lib/conversations/issues'

/** A well-known issue by its code, which the catalogue translates, or one that the drive named itself; `null`: no words. */
export type IssueName = { code: KnownIssue } | { name: string } | null
