import { expect, test } from 'vitest'
import { dueNow, type EndedStep, needsLookBack, whenDue } from '@/lib/conversations/follow-through'
import { groupTextKey, MEETING_PLACES, MEETING_WORDS } from '@/lib/conversations/group-text'
import { catalogue } from '@/lib/i18n/catalogue'

const ended: EndedStep = {
  commitmentId: 'c',
  workerId: 'w',
  kind: 'bring_contact',
  by: 'worker',
  dueOn: '2026-11-20',
  doerWorkerId: null,
  outcome: 'kept',
  closedAt: new Date('2026-11-21T10:00:00Z'),
  talkedOver: false,
  mayReopen: true,
}

test('a look back is due after what somebody else took on, kept or not, once', () => {
  expect(needsLookBack(ended)).toBe(true)
  expect(needsLookBack({ ...ended, outcome: 'not_kept' })).toBe(true)
  expect(needsLookBack({ ...ended, talkedOver: true })).toBe(false)
  expect(needsLookBack({ ...ended, outcome: 'withdrawn' })).toBe(false)
  expect(needsLookBack({ ...ended, outcome: 'renegotiated' })).toBe(false)
  expect(needsLookBack({ ...ended, by: 'user' })).toBe(false)
})

test('the badge counts what is due today or before', () => {
  const steps = [{ dueOn: '2026-11-20' }, { dueOn: '2026-11-22' }, { dueOn: '2026-11-23' }] as const
  expect(dueNow(steps, '2026-11-22')).toBe(2)
})

test('when a step is due is said in days', () => {
  expect(whenDue('2026-11-20', '2026-11-22')).toEqual({
    key: 'conversations.follow.overdue',
    params: { days: 2 },
  })
  expect(whenDue('2026-11-22', '2026-11-22').key).toBe('conversations.follow.today')
  expect(whenDue('2026-11-25', '2026-11-22')).toEqual({
    key: 'conversations.follow.soon',
    params: { days: 3 },
  })
})

test('a text for a group has a sentence for every choice and none of its words tells anything', () => {
  type Group = { text: Record<string, string>; words: Record<string, string>; places: Record<string, string> }
  const telling = /union|sindicato|comité|committee|organi|huelga|strike|boss|jef/i
  for (const language of ['en', 'es'] as const) {
    const { group } = catalogue(language).follow as { group: Group }
    for (const time of [null, '18:00'])
      for (const place of [null, ...MEETING_PLACES])
        expect(group.text[groupTextKey({ time, place })]).toContain('{what}')
    for (const word of MEETING_WORDS) expect(group.words[word]).not.toMatch(telling)
    for (const place of MEETING_PLACES) expect(group.places[place]).not.toMatch(telling)
  }
})
