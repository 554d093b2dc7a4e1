/** The owner's and the app's way into the database named by the environment; `null` when it names none. */
export function environmentDatabase(): { ownerUrl: string; appUrl: string } | null {
  const { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl } = process.env
  if (!appUrl && !ownerUrl) return null
  if (appUrl && ownerUrl) return { ownerUrl, appUrl }
  throw new Error(
    'Set both DATABASE_URL (the account of the app) and MIGRATION_DATABASE_URL (the owner of the tables), or neither.',
  )
}
