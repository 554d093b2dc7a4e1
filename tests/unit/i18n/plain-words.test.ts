import { expect, test } from 'vitest'
import { lessons as englishLessons } from '@/lib/drives/guides/en/lessons'
import { lessons as spanishLessons } from '@/lib/drives/guides/es/lessons'
import { flatMessages } from '@/tests/support/flat-messages'

/** Words that Spanish sentences of the interface avoid, by the reason why (glossary, lint list). */
const AVOIDED: Record<string, RegExp> = {
  'one address for everybody: tú':
    /(?<!\p{L})(usted|vosotros|vosotras|vuestr[oa]s?|podéis|tenéis|habéis)(?!\p{L})/iu,
  'one address for everybody: tú, also in what we ask for':
    /(?:^|[.,:;?”] |\n)(anote|guarde|escriba|confirme|espere|mire|abra|cierre)(?!\p{L})/iu,
  'everybody is in the sentence without signs':
    /\p{L}@|(?<!\p{L})\p{L}+[ltd]xs?(?!\p{L})|(?<!\p{L})(todes|compañeres|les trabajador)|o\/a(?!\p{L})|\(a\)|\(as\)/iu,
  'people are not objects':
    /(?<!\p{L})(eliminar a|dar de baja a|prospectos?|lead|objetivos?|blanco|captar|reclutar|convertir a|embudo|dueñ[oa]s?|puntaje|ranking)(?!\p{L})/iu,
  'words that frighten':
    /(?<!\p{L})(celdas?|células?|quemar|agitar|agitador|infiltrad[oa]s?|soplón|chivato|esquirol|cabecilla|clandestin[oa]s?)(?!\p{L})/iu,
  'false friends':
    /(?<!\p{L})(asesor[íi]as?|asesora?|notario|aplicación|soportar|póliza|archivar|naipe|mayordomo|plantilla|planilla|nómina|padrón|ahorita|checar|coger)(?!\p{L})/iu,
  'words of machines':
    /(?<!\p{L})(error|inválid[oa]|denegad[oa]|revocad[oa]|sincroniz\p{L}*|caché|token|cuarentena|autentic\p{L}*)(?!\p{L})/iu,
  'no shouting': /[!¡]/u,
  'quotation marks are “ ”': /[«»„‹›"‘]/u,
  'dates are written with the month': /\d+\/\d+\/\d+/u,
  'a parameter after a or de may begin with el': /(?<!\p{L})(a|de) \{(day|date)\}/u,
}

/** Sentences that may say it all the same, each with the reason. */
const EXCUSED: Record<string, string> = {
  'conversations.refused.empty_issue': '“en blanco” means empty here',
  'conversations.refused.empty_note': '“en blanco” means empty here',
  'campaigns.together.votes': '“en blanco” is a vote that takes no side',
  'campaigns.together.choice.blank': '“en blanco” is a vote that takes no side',
  'strategy.vote.choice.blank': '“en blanco” is a vote that takes no side',
  'strategy.result.votes': '“en blanco” is a vote that takes no side',
  'strategy.steps.blank': '“en blanco” is a vote that takes no side',
}

test('Spanish sentences keep to the words of the glossary', () => {
  const lessons = Object.entries(spanishLessons).flatMap(([slug, lesson]) =>
    Object.entries(lesson).map(([part, text]): [string, string] => [`lesson.${slug}.${part}`, text]),
  )
  const slips = [...flatMessages('es'), ...lessons]
    .filter(([key]) => !(key in EXCUSED))
    .flatMap(([key, message]) =>
      Object.entries(AVOIDED).flatMap(([reason, words]) => {
        const slip = words.exec(message)
        return slip ? [{ key, slip: slip[0], reason }] : []
      }),
    )
  expect(slips).toEqual([])
})

test('English sentences do not shout, quote by “ ” and keep the words of the field for the field', () => {
  const avoided =
    /[!«»„‹›"‘]|(?<!\p{L})(prospects?|funnel|target person|scores?|turf|bullseye|error|invalid)(?!\p{L})/iu
  const lessons = Object.entries(englishLessons).flatMap(([slug, lesson]) =>
    Object.entries(lesson).map(([part, text]): [string, string] => [`lesson.${slug}.${part}`, text]),
  )
  const slips = [...flatMessages('en'), ...lessons].filter(
    ([key, message]) => avoided.test(message) && key !== 'method.hidden.text',
  )
  expect(slips).toEqual([])
})

test('what a stranger may glance at says nothing about organizing', () => {
  const telling = /\b(union|sindicato|unión|comité|committee|strike|huelga|campaign|campaña|boss|patrón)\b/iu
  const glanced = (['en', 'es'] as const).flatMap((language) =>
    [...flatMessages(language)].filter(([key]) => key.startsWith('shell.')),
  )
  expect(glanced.filter(([, message]) => telling.test(message))).toEqual([])
})
