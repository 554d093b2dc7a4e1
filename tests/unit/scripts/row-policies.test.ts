import { expect, test } from 'vitest'
import { expandAny } from '@/scripts/database/row-policies'

const source = 'using (drive_id @any(app.my_drives(app.session(), 1)) and user_id @any(app.me()))'

test('on one PostgreSQL the macro becomes a sub-select, evaluated once a query', () => {
  expect(expandAny(source, 'postgres')).toBe(
    'using (drive_id = any ((select app.my_drives(app.session(), 1))::uuid[]) and user_id = any ((select app.me())::uuid[]))',
  )
})

test('Citus refuses sub-selects in policies, so there the call stands bare', () => {
  expect(expandAny(source, 'citus')).toBe(
    'using (drive_id = any (app.my_drives(app.session(), 1)) and user_id = any (app.me()))',
  )
})

test('a macro that is never closed stops the migration instead of changing a policy', () => {
  expect(() => expandAny('using (id @any(app.me()', 'postgres')).toThrow(/never closed/)
})
