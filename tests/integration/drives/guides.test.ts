import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { defaultLesson } from '@/lib/drives/guides/default-lesson'
import { GUIDE_SLUGS } from '@/lib/drives/guides/lesson'
import { type OakStreet, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const database = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { editGuide } = await import('@/lib/drives/commands/edit-guide')
const { getGuide, getGuides } = await import('@/lib/drives/queries/guides')

let oak: OakStreet
beforeAll(async () => {
  oak = await openOakStreet(database.owner)
})

const words = { title: 'Our own map', summary: 'As we draw it here.', body: '# Walk\n- the Zeppelin dock' }
const edit = (person: keyof OakStreet['people'], input: Record<string, unknown>, commandId = v7()) =>
  execute(editGuide, oak.people[person].session, { commandId, input })

test('anybody reads the five lessons as we wrote them, without signing in', async () => {
  const guides = await getGuides('es')
  expect(guides.map(({ slug }) => slug)).toEqual([...GUIDE_SLUGS])
  expect(
    guides.every(({ slug, lesson, version }) => version === 0 && lesson === defaultLesson('es', slug)),
  ).toBe(true)
})

test('a network puts its own words in one language, and can go back to ours', async () => {
  const place = { slug: 'mapping', locale: 'en' }
  expect(await edit('hal', { ...place, version: 0, lesson: words })).toEqual({
    ok: true,
    value: { version: 1 },
  })
  expect(await getGuide('en', 'mapping')).toEqual({ slug: 'mapping', version: 1, lesson: words })
  expect((await getGuide('es', 'mapping')).version).toBe(0)

  const { rows } = await database.owner.query('select words from guide')
  expect(rows[0].words.toString('latin1')).not.toContain('Zeppelin')

  expect(await edit('hal', { ...place, version: 1, lesson: null })).toEqual({
    ok: true,
    value: { version: 0 },
  })
  expect(await getGuide('en', 'mapping')).toMatchObject({
    version: 0,
    lesson: defaultLesson('en', 'mapping'),
  })
})

test('of two people who edit at once, the second is told, and nothing is overwritten', async () => {
  const place = { slug: 'committee', locale: 'en', version: 0 }
  const [first, second] = await Promise.all([
    edit('hal', { ...place, lesson: words }),
    edit('hal', { ...place, lesson: { ...words, title: 'Later' } }),
  ])
  const outcomes = [first, second].map((result) => (result.ok ? 'saved' : result.error.code)).sort()
  expect(outcomes).toEqual(['conflict', 'saved'])
  expect((await getGuide('en', 'committee')).version).toBe(1)
})

test.each(['ana', 'cy', 'dee', 'eva', 'gus', 'flo'] as const)(
  '%s does not run the network and changes no guide',
  async (person) => {
    const result = await edit(person, { slug: 'security', locale: 'en', version: 0, lesson: words })
    expect(result).toMatchObject({ ok: false, error: { code: 'denied' } })
    expect((await getGuide('en', 'security')).version).toBe(0)
  },
)

test('what cannot be a guide is refused by name, and nothing is written', async () => {
  const wrong = [
    { slug: 'other', locale: 'en', version: 0, lesson: words },
    { slug: 'mapping', locale: 'de', version: 0, lesson: words },
    { slug: 'mapping', locale: 'es', version: 0, lesson: { ...words, title: ' ' } },
    { slug: 'mapping', locale: 'es', version: 0, lesson: { ...words, body: 'x'.repeat(6001) } },
    { slug: 'mapping', locale: 'es', version: -1, lesson: null },
  ]
  for (const input of wrong)
    expect(await edit('hal', input)).toMatchObject({ ok: false, error: { code: 'invalid' } })
  expect((await getGuides('es')).every(({ version }) => version === 0)).toBe(true)
})
