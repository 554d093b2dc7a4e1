/**
 * How a normal name word sounds to a Spanish or English ear, for duplicate hints only: *Báez* and *Váez*, *Chaves*
 * and *Chávez*, *Jiménez* and *Giménez*, *Hernández* and *Ernández* share a key.
 */
export function soundKey(word: string): string {
  return word
    .replace(/^h(?=[aeiou])/, '')
    .replace(/ph/g, 'f')
    .replace(/v|w/g, 'b')
    .replace(/z|ç/g, 's')
    .replace(/c(?=[ei])/g, 's')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/x/g, 'j')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/ll/g, 'i')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
}
