import type { WorkerName } from '@/lib/workers/worker-name'
import type { SeededRandom } from './seeded-random'

const words = (text: string): string[] => text.trim().split(/\s+/)

const POOLS = {
  en: {
    first:
      words(`Abigail Alonzo Bernice Bogdan Brandon Bridget Calvin Candace Cedric Chantal Clarence Darnell Desmond Dmitri
      Dolores Edwina Emmett Eunice Fatima Fitzgerald Francine Gerald Gloria Gregory Hakim Harriet Hector Idris Ingeborg Jamal
      Jasleen Jerome Joanne Kendra Khalid Kwame Lamont Latoya Leonard Lorraine Malcolm Marguerite Maurice Mildred Nathaniel
      Nguyet Octavia Oksana Opal Percival Quentin Rashida Reginald Rochelle Sabrina Shanice Stanislav Tabitha Terrence Thaddeus
      Ursula Valentin Vanessa Vernon Wanda Wilfred Yasmin Zachary Zainab`),
    last: words(`Abernathy Achebe Ainsworth Alexandre Baptiste Bellamy Blackwood Bojorquez Bouchard Caldwell Carruthers Castille
      Chaudhary Cheatham Christensen Dabrowski Delacroix Desrosiers Dombrowski Ekwueme Farquhar Fontenot Gallagher Goldsmith
      Greenlee Hargrove Hendricks Hutchinson Iyer Jankowski Kaczmarek Kirkpatrick Lafontaine Larrabee Lockwood MacAllister
      Mbeki McElroy Merriweather Montague Mukherjee Nakamura Nwosu Oyelaran Pemberton Petrosyan Pickering Quarles Rasmussen
      Ravenscroft Rutherford Schumacher Selassie Silverberg Standish Tadesse Thibault Underhill Vandermeer Villareal Washburn
      Weatherby Winthrop Yarbrough Zielinski`),
  },
  es: {
    first:
      words(`Abelardo Adriana Araceli Aurelio Azucena Bartolomé Belén Candelaria Cristóbal Citlali Dagoberto Eduviges
      Elpidio Esteban Eulalia Fabiola Fermín Filiberto Gerardo Graciela Guadalupe Heriberto Hilario Inocencia Itzel Jacinto
      Joaquín Leticia Lisandro Macario Maricela Matilde Nicanor Nohemí Ofelia Osvaldo Prudencio Refugio Rigoberto Rosaura
      Salomón Silverio Tadeo Úrsula Verónica Wilfrido Xóchitl Yesenia Zenaida Zoraida`),
    last: words(`Aguirre Alcántara Arredondo Avendaño Bermúdez Bustamante Camarillo Cárdenas Castañeda Cervantes Covarrubias
      Domínguez Echeverría Escalante Estévez Figueroa Galindo Gallegos Hinojosa Huerta Jaramillo Landeros Lizárraga
      Maldonado Márquez Mejía Montemayor Navarrete Ocampo Orozco Palomares Pantoja Quintanilla Rentería Sepúlveda Tejada
      Treviño Urrutia Valdivia Villalobos Yáñez Zambrano Zamudio`),
  },
} as const

/** Of all pairs of a pool; beyond that many people names come twice, as they do in a shop of fifty thousand. */
const DIFFERENT = 0.9

/**
 * `count` different names, as far as the pool goes: in Spanish with two surnames, in English with one; every fifth goes by first name only, because
 * that is all a colleague knows.
 */
export function poolNames(random: SeededRandom, language: 'en' | 'es', count: number): WorkerName[] {
  const { first, last } = POOLS[language]
  const taken = new Set<string>()
  const names: WorkerName[] = []
  while (names.length < count) {
    const surname = language === 'es' ? `${random.one(last)} ${random.one(last)}` : random.one(last)
    const name = { first: random.one(first), last: surname, nick: null }
    const whole = `${name.first} ${name.last}`
    if (taken.has(whole) && taken.size < DIFFERENT * first.length * last.length) continue
    taken.add(whole)
    names.push(names.length % 5 === 4 ? { ...name, last: null } : name)
  }
  return names
}
