import type { Lesson } from '../lesson'

export const conversation: Lesson = {
  title: 'One conversation, face to face',
  summary: 'Listen most of the time, ask for one thing, agree on a day.',
  body: `
One person, away from management, ten or twenty minutes. You are not there to convince. You are there to find out what matters, and
whether you can do something about it together. If you talk more than a third of the time, slow down.

# How it usually goes
- Begin with them. What is work like? What would you change? Ask again, and wait.
- Find what it costs. Who else does it happen to? How long has it been like this?
- Ask who decides. Most things are not bad luck: somebody chose them, and somebody can change them.
- Say what people here can do together, with one example that is close and true.
- Say what the company will answer, before it does.
- Ask for one thing that is clear: come on Thursday, talk with two people, sign. Then be quiet and let them answer.
- Agree on the next step and the day. Say what you will do, too.

# What counts as an answer
Yes is yes. “Maybe” counts as no for now, and that is fine: ask again later. Leave real room to say no. People who were pushed do not
stay.

# Right afterwards
Write down, on your own phone and away from the company’s Wi‑Fi: who, when, what matters, what you asked, the answer, the next step.
Write nothing that this person should not read. Then do what you promised, on the day you said.
`,
}
