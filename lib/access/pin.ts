/**
 * Wrong PINs in a row after which a PIN opens nothing any more: on the phone what it could read is destroyed, at the server only a
 * passkey or a full sign-in opens this device again. Waiting entries are not touched.
 */
export const PIN_TRIES = 10

/** Whether a PIN is so common that it protects nothing: one digit, a run up or down, a pair or triple repeated, a year twice. */
function isCommonPin(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10)
  if (steps.every((step) => step === steps[0]) && [0, 1, 9].includes(steps[0] ?? 0)) return true
  return /^(\d\d)\1\1$|^(\d{3})\2$/.test(pin)
}

/** Why a PIN cannot be used, as a message key; `null` when it can. */
export function pinFault(pin: string): 'access.pin.wrong_form' | 'access.pin.too_common' | null {
  if (!/^\d{6}$/.test(pin)) return 'access.pin.wrong_form'
  return isCommonPin(pin) ? 'access.pin.too_common' : null
}
