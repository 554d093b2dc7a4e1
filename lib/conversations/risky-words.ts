/** What does not belong in a note: it can hurt somebody, and no talk needs it (domain, the never-write list). */
const RISKY_TOPICS = ['health', 'family', 'papers', 'faith', 'police', 'other_card'] as const
export type RiskyTopic = (typeof RISKY_TOPICS)[number]

/**
 * Words that give a topic away, English and Spanish alike, as {@link riskyTopics} reads: small letters without accents. An asterisk
 * stands for any ending. Both languages are always looked for, since people mix them.
 */
const RISKY_WORDS: Record<RiskyTopic, readonly string[]> = {
  health: [
    ...[
      'sick',
      'sickness',
      'illness',
      'disease',
      'cancer',
      'diabet*',
      'depress*',
      'anxiety',
      'surgery',
      'hospital',
    ],
    ...[
      'medication*',
      'pills',
      'diagnos*',
      'disab*',
      'therap*',
      'addict*',
      'alcoholi*',
      'rehab',
      'hiv',
      'covid',
    ],
    ...['injur*', 'mental health', 'doctor', 'seizure*', 'asthma'],
    ...['enferm*', 'diabetes', 'depresion', 'ansiedad', 'cirugia', 'operacion', 'medicament*', 'pastillas'],
    ...[
      'discapacidad',
      'terapia',
      'adiccion',
      'adict*',
      'alcoholism*',
      'vih',
      'lesion*',
      'salud mental',
      'asma',
    ],
  ],
  family: [
    ...[
      'pregnan*',
      'miscarriage',
      'abortion',
      'divorc*',
      'custody',
      'affair',
      'boyfriend',
      'girlfriend',
      'gay',
    ],
    ...['lesbian', 'transgender', 'wife', 'husband', 'domestic violence'],
    ...[
      'embaraz*',
      'aborto',
      'custodia',
      'amante',
      'novio',
      'novia',
      'lesbiana',
      'transexual',
      'esposa',
      'esposo',
    ],
    ...['marido', 'violencia domestica'],
  ],
  papers: [
    ...[
      'visa',
      'visas',
      'undocumented',
      'immigra*',
      'green card',
      'work permit',
      'deport*',
      'asylum',
      'daca',
      'tps',
    ],
    ...['ssn', 'social security', 'fake papers', 'illegal*', 'citizen*', 'refugee*'],
    ...['indocumentad*', 'inmigra*', 'migra', 'sin papeles', 'permiso de trabajo', 'asilo', 'residencia'],
    ...['seguro social', 'papeles falsos', 'ilegal*', 'ciudadani*', 'refugiad*', 'estatus migratorio'],
    ...['no papers', 'tiene papeles', 'tengo papeles', 'sus papeles'],
  ],
  faith: [
    ...[
      'church',
      'mosque',
      'synagogue',
      'muslim*',
      'christian*',
      'catholic*',
      'jewish',
      'evangelical*',
      'religio*',
    ],
    ...['jehovah*', 'atheis*', 'republican', 'democrat', 'voted for'],
    ...[
      'iglesia',
      'mezquita',
      'sinagoga',
      'musulman*',
      'cristian*',
      'catolic*',
      'judi*',
      'evangelic*',
      'jehova',
    ],
    ...['ateo', 'atea', 'voto por'],
  ],
  police: [
    ...[
      'arrest*',
      'prison',
      'jail',
      'felony',
      'parole',
      'probation',
      'criminal',
      'dui',
      'bankrupt*',
      'debt',
      'debts',
    ],
    ...[
      'arrestad*',
      'carcel',
      'prision',
      'antecedentes',
      'libertad condicional',
      'delito*',
      'bancarrota',
      'deudas',
    ],
  ],
  other_card: [
    ...[
      'red card',
      'wobbly',
      'wobblies',
      'iww',
      'dual card',
      'second card',
      'union card',
      'member of the union',
    ],
    ...[
      'tarjeta roja',
      'doble tarjeta',
      'segunda tarjeta',
      'doble afiliacion',
      'afiliad*',
      'carnet sindical',
    ],
  ],
}

/** The topics that a text touches, in the order of {@link RISKY_TOPICS}. A hint for whoever writes, never a refusal. */
export function riskyTopics(text: string): RiskyTopic[] {
  const words = ` ${folded(text)} `
  return RISKY_TOPICS.filter((topic) => RISKY_WORDS[topic].some((risky) => words.includes(wanted(risky))))
}

const wanted = (risky: string): string => (risky.endsWith('*') ? ` ${risky.slice(0, -1)}` : ` ${risky} `)

/** Small letters, no accents, one space between words. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
