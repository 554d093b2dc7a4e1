import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CARD_PARTS, type CardWords, lackingParts } from '@/lib/law/cards/electronic'
import { refuseContacts } from '@/lib/law/cards/refuse-contacts'
import { isWorkAddress } from '@/lib/law/cards/work-address'

const WHOLE: CardWords = {
  ...{ name: 'Dana Ruiz', contact: 'dana@example.org', phone: '(212) 555-0140' },
  ...{ text: 'I want this union to bargain for me.', employer: 'Oak Street Laundry', confirmed: true },
  declaration: 'A form of our own; each signer opened a link sent to their phone.',
}

test('with every part there nothing is missing, and each part that is not there is named', () => {
  expect(lackingParts(WHOLE)).toEqual([])
  const empty = {
    name: '',
    contact: '',
    phone: '',
    text: '',
    employer: '',
    declaration: '',
    confirmed: false,
  }
  expect(lackingParts(empty)).toEqual([...CARD_PARTS])
  expect(lackingParts({ ...WHOLE, phone: 'none' })).toEqual(['phone'])
  expect(lackingParts({ ...WHOLE, text: '', confirmed: false })).toEqual(['text', 'confirmation'])
})

test.each([
  ['dana@oakstreetlaundry.com', 'Oak Street Laundry', true],
  ['dana@oak-street-laundry.com', 'Oak Street Laundry', true],
  ['dana@mail.acme.co.uk', 'ACME Ltd', true],
  ['dana@ups.com', 'UPS', true],
  ['dana@lavanderíapeña.mx', 'Lavandería Peña', true],
  ['DANA@StarBucks.com', 'Starbucks Coffee Company', true],
  ['dana@gmail.com', 'Gmail Services', false],
  ['dana@university-friends.org', 'University Hospital', false],
  ['dana@example.org', 'Oak Street Laundry', false],
  ['@dana_signs', 'Oak Street Laundry', false],
  ['dana@example.org', '', false],
])('%s is an address of %s: %s', (contact, employer, isOne) => {
  expect(isWorkAddress(contact, employer)).toBe(isOne)
})

test('an address that anybody can have is never one of work, whatever the employer is called', () => {
  const boxes = fc.constantFrom('gmail.com', 'outlook.com', 'proton.me', 'riseup.net')
  fc.assert(
    fc.property(fc.string(), boxes, (employer, box) => !isWorkAddress(`dana@${box}`, `${employer} ${box}`)),
  )
})

test('two signers at one domain that is nobody’s are asked for another; at a domain of everybody they are not', () => {
  const refused = (contacts: string[]) => Object.keys(refuseContacts(contacts, 'Oak Street', (at) => `${at}`))
  expect(refused(['a@wash-co.com', 'b@gmail.com', 'c@wash-co.com'])).toEqual(['0', '2'])
  expect(refused(['a@gmail.com', 'b@gmail.com', '', ''])).toEqual([])
  expect(refused(['a@oakstreet.com', 'b@example.org'])).toEqual(['0'])
})
