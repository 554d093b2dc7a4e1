import type { Lesson } from '../lesson'

export const security: Lesson = {
  title: 'Look after each other',
  summary: 'One careless message exposes everybody, so care is for everybody.',
  body: `
# What never belongs to the company
Its phone, its computer, its mail, its chat, its Wi‑Fi, its meeting rooms: keep all of this away from them. Assume that whoever runs a
work chat can read the private messages in it. What is most delicate is said face to face.

# On your phone
- Your own phone, with a PIN or your fingerprint, and notices without names.
- Leave quickly: the button at the top, or Shift three times on a keyboard.
- If a phone is lost or taken, tell the committee at once. Its access can be taken away from another phone.

# In what you write
- Use a code name for the group. Never the company’s real name.
- Nicknames and first names are enough.
- Nothing about health, papers, family trouble, religion, politics, love, police or work discipline.
- Nothing about who may be an informer, and no plan that you would not want read aloud.

Before you save, ask: would it be fine if this person read it?

# If you suspect somebody
Accuse nobody, least of all in writing. Tell two people of the committee, in person. Access can be taken away quietly. Most suspicions are wrong, and a false one does the company’s work for it.

# If you are questioned
You do not have to say who, or what you know. Afterwards write down when, where and who was there, and tell the committee.
`,
}
