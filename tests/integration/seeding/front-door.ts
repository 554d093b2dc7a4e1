import type pg from 'pg'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { calledIntake } from '@/lib/seeding/commands/called-intake'
import { claimIntake } from '@/lib/seeding/commands/claim-intake'
import { submitIntake } from '@/lib/seeding/commands/submit-intake'
import { getIntakePage } from '@/lib/seeding/queries/intake-page'
import type { IntakeForm } from '@/lib/seeding/schema'
import { newSlug, plantSeed } from '@/tests/support/intake-inputs'
import { giveNetworkRole, newUser, type SignedIn } from '@/tests/support/people'

/** A front door with one public call, two who answer, and one who coordinates. */
export async function openFrontDoor(owner: pg.Client, firm = 'Copper Kettle Coffee') {
  const someone = async (role: 'intake_caller' | 'coordinator') => {
    const user = await newUser(owner)
    await giveNetworkRole(owner, user.userId, role)
    return user
  }
  const milo = await someone('intake_caller')
  const rosa = await someone('intake_caller')
  const ingrid = await someone('coordinator')
  const call = await plantSeed(owner, ingrid.userId, { slug: newSlug(), firm })

  /** Sends the form of the call and answers the code that leads back. */
  const send = async (form: Partial<z.input<typeof IntakeForm>> = {}): Promise<string> => {
    const sent = await submitIntake(call.slug, {
      ...{ way: 'call', value: '+12125550123', locale: 'en', people: 'few' },
      ...form,
    })
    if (!sent.ok) throw new Error(JSON.stringify(sent.error))
    return sent.value.code
  }

  /** The intake that came last. */
  const last = async (): Promise<string> => {
    const { rows } = await owner.query('select id from intake order by received_at desc, id desc limit 1')
    return rows[0].id
  }

  const run = (by: SignedIn, command: unknown, input: Record<string, unknown>) =>
    execute(command as AnyCommand, by.session, { commandId: v7(), input })

  /** Takes an intake in hand and says that there was a talk. */
  const talk = async (by: SignedIn, intakeId: string) => {
    const taken = await run(by, claimIntake, { intakeId })
    if (!taken.ok) throw new Error(JSON.stringify(taken.error))
    await run(by, calledIntake, { intakeId, reached: true })
  }

  const viewerOf = async ({ session }: SignedIn): Promise<Viewer> => {
    const viewer = await loadViewer(session)
    if (!viewer) throw new Error('not signed in')
    return viewer
  }
  const opened = async (by: SignedIn, intakeId: string) =>
    getIntakePage(await viewerOf(by), intakeId, new Date())

  return { milo, rosa, ingrid, call, send, last, run, talk, viewerOf, opened }
}
