import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuseStep } from '@/lib/skills/policy'
import { isAtLeast, skillLadder } from '@/lib/skills/skill-ladder'
import { SKILL_STEPS, SKILLS } from '@/lib/skills/skills'

const seen = fc.record({ skill: fc.constantFrom(...SKILLS), step: fc.constantFrom(...SKILL_STEPS) })
const level = fc.option(fc.constantFrom(...SKILL_STEPS))

test('one more step never takes anybody down', () => {
  fc.assert(
    fc.property(fc.array(seen), seen, (steps, more) => {
      const [before, after] = [skillLadder(steps), skillLadder([...steps, more])]
      for (const skill of SKILLS) {
        const was = before[skill]
        if (was) expect(isAtLeast(after[skill], was)).toBe(true)
      }
      expect(isAtLeast(after[more.skill], more.step)).toBe(true)
    }),
  )
})

test('teaching is refused until both have done it, whoever says so', () => {
  fc.assert(
    fc.property(level, level, (own, taught) => {
      const refused = refuseStep('teach', {
        isOneself: false,
        isBeside: true,
        level: own,
        taughtLevel: taught,
      })
      expect(refused === null).toBe(isAtLeast(own, 'do') && isAtLeast(taught, 'do'))
    }),
  )
})

test('nobody witnesses their own step, nor that of somebody whom they do not stand beside', () => {
  const facts = { isOneself: false, isBeside: true, level: null, taughtLevel: null }
  expect(refuseStep('learn', facts)).toBeNull()
  expect(refuseStep('learn', { ...facts, isOneself: true })?.key).toBe('skills.refused.oneself')
  expect(refuseStep('learn', { ...facts, isBeside: false })?.key).toBe('skills.refused.not_beside')
})
