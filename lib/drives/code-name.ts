/** Words for code names in one language. A name is a thing with a trait, in the order that the language puts them. */
type CodeNameWords = {
  things: readonly string[]
  traits: readonly string[]
  join: (thing: string, trait: string) => string
}

/**
 * Spanish traits are words that do not change with the gender of the thing.
 * None of the words belongs to work, conflict or places: a name must mean nothing to whoever sees it.
 */
const WORDS: Record<'en' | 'es', CodeNameWords> = {
  en: {
    traits: [
      'Quiet',
      'Early',
      'Copper',
      'Paper',
      'Winter',
      'Slow',
      'Silver',
      'Sunday',
      'Velvet',
      'Morning',
      'Little',
      'Plain',
      'Salt',
      'Summer',
      'Wild',
      'Hidden',
    ],
    things: [
      'Lantern',
      'Orchard',
      'Kettle',
      'Heron',
      'Meadow',
      'Compass',
      'Ladder',
      'Teapot',
      'Sparrow',
      'Lake',
      'Button',
      'Garden',
      'Pebble',
      'Violin',
      'Candle',
      'River',
    ],
    join: (thing, trait) => `${trait} ${thing}`,
  },
  es: {
    traits: [
      'azul',
      'verde',
      'de papel',
      'de invierno',
      'de abril',
      'de sal',
      'gris',
      'fugaz',
      'de lana',
      'de cobre',
      'grande',
      'feliz',
      'de agua',
      'del sur',
      'celeste',
      'de domingo',
    ],
    things: [
      'Farol',
      'Huerta',
      'Tetera',
      'Garza',
      'Pradera',
      'Brújula',
      'Escalera',
      'Gorrión',
      'Laguna',
      'Botón',
      'Jardín',
      'Piedrita',
      'Violín',
      'Vela',
      'Río',
      'Naranja',
    ],
    join: (thing, trait) => `${thing} ${trait}`,
  },
}

/** A suggested code name for a drive, from two random bytes: 256 of them in each language. People change it as they like. */
export function suggestCodeName(language: 'en' | 'es', random: Uint8Array): string {
  const { things, traits, join } = WORDS[language]
  const [thing = 0, trait = 0] = random
  return join(things[thing % things.length] ?? '', traits[trait % traits.length] ?? '')
}
