/** Everyday short forms and the given names behind them, as normal names. */
const SHORT_FORMS: Record<string, readonly string[]> = {
  pepe: ['jose'],
  chepe: ['jose'],
  chuy: ['jesus'],
  lupe: ['guadalupe'],
  lupita: ['guadalupe'],
  paco: ['francisco'],
  pancho: ['francisco'],
  nacho: ['ignacio'],
  memo: ['guillermo'],
  beto: ['alberto', 'roberto', 'humberto', 'gilberto'],
  tono: ['antonio'],
  lalo: ['eduardo'],
  quique: ['enrique'],
  kike: ['enrique'],
  concha: ['concepcion'],
  chela: ['graciela'],
  licha: ['alicia'],
  charo: ['rosario'],
  goyo: ['gregorio'],
  neto: ['ernesto'],
  chente: ['vicente'],
  tere: ['teresa'],
  nando: ['fernando'],
  guicho: ['luis'],
  mari: ['maria'],
  bill: ['william'],
  billy: ['william'],
  will: ['william'],
  bob: ['robert'],
  rob: ['robert'],
  bobby: ['robert'],
  dick: ['richard'],
  rick: ['richard'],
  peggy: ['margaret'],
  meg: ['margaret'],
  liz: ['elizabeth'],
  beth: ['elizabeth'],
  betty: ['elizabeth'],
  kate: ['katherine', 'catherine'],
  katie: ['katherine', 'catherine'],
  jim: ['james'],
  jimmy: ['james'],
  jack: ['john'],
  johnny: ['john'],
  mike: ['michael'],
  tony: ['anthony', 'antonio'],
  ted: ['edward', 'theodore'],
  ned: ['edward'],
  chuck: ['charles'],
  charlie: ['charles'],
  hank: ['henry'],
  harry: ['henry', 'harold'],
  sally: ['sarah'],
  becky: ['rebecca'],
  andy: ['andrew'],
  drew: ['andrew'],
  alex: ['alexander', 'alexandra', 'alejandro', 'alejandra', 'alexis'],
  sasha: ['alexander', 'alexandra'],
  manny: ['manuel', 'emmanuel'],
}

/** Whether one normal name word is an everyday short form of the other, or both are of the same name. */
export function areShortForms(one: string, other: string): boolean {
  if (one === other) return false
  const names = (word: string) => [
    word,
    ...(Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? []) : []),
  ]
  const others = new Set(names(other))
  return names(one).some((name) => others.has(name))
}

/** The sound-alike keys under which short forms of a normal name word are found: the long names, if it is one. */
export const longForms = (word: string): readonly string[] =>
  Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? []) : []
