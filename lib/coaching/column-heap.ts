/** Smallest distance first, then smallest column: equal choices are always made in the same way. */
export class ColumnHeap {
  #distances: number[] = []
  #columns: number[] = []

  clear(): void {
    this.#distances.length = 0
    this.#columns.length = 0
  }

  push(distance: number, column: number): void {
    let at = this.#columns.length
    this.#distances.push(distance)
    this.#columns.push(column)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#isBefore(at, parent)) break
      this.#swap(at, parent)
      at = parent
    }
  }

  /** The nearest column, or -1 when there is none left. */
  pop(): number {
    const top = this.#columns[0]
    if (top === undefined) return -1
    this.#swap(0, this.#columns.length - 1)
    this.#columns.pop()
    this.#distances.pop()
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const smaller = left + 1 < this.#columns.length && this.#isBefore(left + 1, left) ? left + 1 : left
      if (smaller >= this.#columns.length || !this.#isBefore(smaller, at)) return top
      this.#swap(at, smaller)
      at = smaller
    }
  }

  #isBefore(one: number, other: number): boolean {
    const difference = (this.#distances[one] ?? 0) - (this.#distances[other] ?? 0)
    return difference !== 0 ? difference < 0 : (this.#columns[one] ?? 0) < (this.#columns[other] ?? 0)
  }

  #swap(one: number, other: number): void {
    const distance = this.#distances[one] ?? 0
    const column = this.#columns[one] ?? 0
    this.#distances[one] = this.#distances[other] ?? 0
    this.#columns[one] = this.#columns[other] ?? 0
    this.#distances[other] = distance
    this.#columns[other] = column
  }
}
