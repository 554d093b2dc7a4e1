import pg from 'pg'
import { withClient } from './with-client'

/** The group that every row policy and every grant names. Whoever the app signs in as is a member of it. */
export const GROUP = 'seedbed_app'

/**
 * Makes the group of the app and puts the account of `appUrl` into it, as far as the owner may.
 *
 * Throws a sentence with the statements to run where the owner may not, so that an administrator can.
 */
export function setUpRoles(ownerUrl: string, appUrl: string): Promise<void> {
  const login = pg.escapeIdentifier(decodeURIComponent(new URL(appUrl).username))
  return withClient(ownerUrl, async (owner) => {
    const missing: string[] = []
    if (!(await exists(owner, GROUP))) missing.push(`create role ${GROUP} nologin`)
    if (missing.length > 0 || !(await isMember(owner, appUrl))) missing.push(`grant ${GROUP} to ${login}`)
    try {
      for (const statement of missing) await owner.query(statement)
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error
      throw new Error(
        `The database's owner may not set up the role of the app. Run this once as an administrator of the server:\n  ${missing.join(';\n  ')};`,
      )
    }
  })
}

async function exists(owner: pg.Client, role: string): Promise<boolean> {
  return (await owner.query('select from pg_roles where rolname = $1', [role])).rowCount === 1
}

async function isMember(owner: pg.Client, appUrl: string): Promise<boolean> {
  const { rows } = await owner.query<{ member: boolean }>(
    `select exists (select from pg_auth_members m
       join pg_roles g on g.oid = m.roleid join pg_roles u on u.oid = m.member
       where g.rolname = $1 and u.rolname = $2) as member`,
    [GROUP, decodeURIComponent(new URL(appUrl).username)],
  )
  return rows[0]?.member === true
}
