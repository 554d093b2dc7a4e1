import { expect, test } from 'vitest'
import { riskyTopics } from '@/lib/conversations/risky-words'

test.each([
  ['Her visa runs out in May', ['papers']],
  ['Está EMBARAZADA y va a la iglesia', ['family', 'faith']],
  ['Took a sick day after the surgery', ['health']],
  ['Tiene antecedentes, salió de la cárcel', ['police']],
  ['Carries a red card too', ['other_card']],
  ['Perdió la visa y está enferma', ['health', 'papers']],
  ['No tiene papeles todavía', ['papers']],
] as const)('%s', (text, topics) => {
  expect(riskyTopics(text)).toEqual(topics)
})

test.each(['Wants a second break.', 'Advises new people', 'El pago de los domingos', 'Talks with Faye', ''])(
  'what a talk needs passes without a word: %s',
  (text) => {
    expect(riskyTopics(text)).toEqual([])
  },
)
