import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { IMPORT_LIMITS } from '@/lib/exchange/import-limits'
import { readUpload } from '@/lib/exchange/reading/read-upload'

const read = (content: string | Uint8Array, origin: 'file' | 'pasted' = 'file') =>
  readUpload({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    origin,
    limits: IMPORT_LIMITS.roster,
    sheetIndex: null,
  })
const cellsOf = async (content: string | Uint8Array, origin?: 'file' | 'pasted') => {
  const result = await read(content, origin)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.rows.map(({ cells }) => cells)
}
const refusal = async (content: string | Uint8Array) => {
  const result = await read(content)
  return result.ok ? null : result.error.reason?.key
}
const workbook = async (rows: (string | number | Date | null)[][]): Promise<Uint8Array> => {
  const data = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
  )
  return new Uint8Array(await (await writeXlsxFile(data as never)).toBuffer())
}
const utf16 = (text: string, littleEndian = true): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const ANA = [
  ['Name', 'Shift'],
  ['Ana Núñez', 'Nights'],
]

describe('what is read', () => {
  test.each([',', ';', '\t', '|'])('text with columns cut by %j', async (sign) => {
    expect(await cellsOf(ANA.map((row) => row.join(sign)).join('\r\n'))).toEqual(ANA)
  })

  test('text marked as UTF-8 or UTF-16, either way round', async () => {
    const text = 'Name,Shift\nAna Núñez,Nights'
    for (const bytes of [
      new TextEncoder().encode(`\uFEFF${text}`),
      utf16(`\uFEFF${text}`),
      utf16(`\uFEFF${text}`, false),
    ])
      expect(await cellsOf(bytes)).toEqual(ANA)
  })

  test('an old Windows encoding, where every letter is certain, and it is said', async () => {
    const result = await read(latin1('Name;Shift\nAna N\xfa\xf1ez;Nights'))
    expect(result).toMatchObject({ ok: true, value: { encoding: 'windows-1252' } })
    expect(result.ok && result.value.notes[0]).toEqual({
      key: 'exchange.note.windows_1252',
      params: { samples: 'Núñez' },
    })
  })

  test('quoted cells with line breaks, commas and quotes', async () => {
    expect(await cellsOf('Name,Shift\n"Núñez, Ana","a ""late"" one"\nJosé "Pepe" Ruiz,Days')).toEqual([
      ['Name', 'Shift'],
      ['Núñez, Ana', 'a "late" one'],
      ['José "Pepe" Ruiz', 'Days'],
    ])
  })

  test('a workbook, with its dates as days', async () => {
    const rows = await cellsOf(
      await workbook([
        ['Name', 'Hired'],
        ['Ana', new Date(Date.UTC(2025, 2, 4))],
      ]),
    )
    expect(rows).toEqual([
      ['Name', 'Hired'],
      ['Ana', '2025-03-04'],
    ])
  })

  test('a list that somebody sent in a chat', async () => {
    const list = '• Ana - nights\n2. Bo (dock)\n[03/11/25, 14:10] Maria: Cy, days\nDee'
    expect(await cellsOf(list, 'pasted')).toEqual([
      ['Ana', 'nights'],
      ['Bo', 'dock'],
      ['Cy', 'days'],
      ['Dee'],
    ])
    expect(await cellsOf('Ana, Bo, Cy and Dee', 'pasted')).toEqual([['Ana'], ['Bo'], ['Cy'], ['Dee']])
  })

  test('cells pasted from a spreadsheet', async () => {
    expect(await cellsOf('Ana\tnights\nBo\tdays', 'pasted')).toEqual([
      ['Ana', 'nights'],
      ['Bo', 'days'],
    ])
  })

  test('invisible and direction characters are taken out, and it is said', async () => {
    const result = await read('Name\nA\u200Bna\u202E\nJose\u0301')
    expect(result.ok && result.value.rows.map(({ cells }) => cells[0])).toEqual(['Name', 'Ana', 'José'])
    expect(result.ok && result.value.notes).toEqual([
      { key: 'exchange.note.hidden_characters', params: { count: 2, row: 2 } },
    ])
  })
})

describe('what is refused, with the reason', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['only a mark', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['blank lines', '\n\n \n', 'empty'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]), 'photo'],
    [
      'an old .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(512).fill(0)]),
      'old_workbook',
    ],
    [
      'Cyrillic in an old encoding',
      latin1('Name\n\xc0\xed\xed\xe0 \xcf\xe5\xf2\xf0\xee\xe2\xe0'),
      'unknown_encoding',
    ],
    ['an old Macintosh encoding', latin1('Name\nJos\x8e Nu\x96ez'), 'unknown_encoding'],
    ['an old DOS encoding', latin1('Name\nJos\x82 Nu\xa4ez'), 'unknown_encoding'],
    ['UTF-16 without its mark', utf16('Name,Shift\nAna,Nights\n'), 'unmarked_utf16'],
    ['more bytes than fit', 'x'.repeat(5 * 1024 * 1024 + 1), 'too_many_bytes'],
    ['more rows than fit', 'Name\n'.padEnd(5 + 2 * 5_001, 'a\n'), 'too_many_rows'],
    ['more columns than fit', `${'a,'.repeat(200)}a\n`.repeat(3), 'too_many_columns'],
    ['a quote that never ends', 'Name,Shift\n"Ana,Nights\nBo,Days', 'broken_quotes'],
  ])('%s', async (_, content, reason) => {
    expect(await refusal(content)).toBe(`exchange.refuse.${reason}`)
  })

  test('a million rows, without reading them: what is broken at their end is never reached', async () => {
    const broken = '"a,b\nc,d'
    expect(await refusal('a,b\n'.repeat(10) + broken)).toBe('exchange.refuse.broken_quotes')
    expect(await refusal('a,b\n'.repeat(1_000_000) + broken)).toBe('exchange.refuse.too_many_rows')
  })

  test('a zip bomb dressed as a workbook', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
      'xl/workbook.xml': new TextEncoder().encode('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024),
    })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb)).toBe('exchange.refuse.workbook_too_large')
  })

  test('a zip with more parts than any workbook has', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`xl/worksheets/s${index}.xml`, new Uint8Array(4)]),
    )
    expect(await refusal(zipSync({ '[Content_Types].xml': new Uint8Array(2), ...parts }))).toMatch(/workbook/)
  })

  test('a workbook cut in half', async () => {
    const whole = await workbook(ANA)
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe('exchange.refuse.damaged_workbook')
  })
})

describe('rows that cannot be taken as they stand are marked, not dropped', () => {
  test.each([
    ['=HYPERLINK("x")', 'formula'],
    ['@SUM(A1)', 'formula'],
    ['+cmd|calc', 'formula'],
    ['-2+3+cmd', 'formula'],
    ['＝1+1', 'formula'],
    ['  =1+1', 'formula'],
    ['Jos\u00c3\u00a9', 'broken_letters'],
    ['An\u0430', 'mixed_scripts'],
    ['An\0a', 'nul'],
    ['x'.repeat(2_001), 'too_long'],
  ])('%j', async (cell, flaw) => {
    const result = await read(`Name\t\n${cell}\t\nBo\t`)
    expect(
      result.ok &&
        result.value.rows.flatMap(({ number, flaws }) => flaws.map((each) => ({ number, ...each }))),
    ).toEqual([{ number: 2, column: 0, flaw }])
  })

  test('half a character', async () => {
    const result = await read(utf16('\uFEFFName\nAna\uD800\nBo'))
    expect(result.ok && result.value.rows[1]?.flaws).toEqual([{ column: 0, flaw: 'half_character' }])
  })

  test('a phone with a plus and a lone dash are not formulas', async () => {
    const result = await read('Name,Phone,Shift\nAna,+1 503 555 0123,-')
    expect(result.ok && result.value.rows[1]).toEqual({
      number: 2,
      cells: ['Ana', '+1 503 555 0123', ''],
      flaws: [],
    })
  })

  test('a computed cell of a workbook', async () => {
    const data = [[{ value: 'Name' }], [{ value: '="A"&"na"', type: 'Formula' }], [{ value: 'Bo' }]]
    const bytes = new Uint8Array(await (await writeXlsxFile(data as never)).toBuffer())
    const result = await read(bytes)
    expect(result.ok && result.value.rows.map(({ flaws }) => flaws)).toEqual([
      [],
      [{ column: 0, flaw: 'formula' }],
      [],
    ])
  })
})
