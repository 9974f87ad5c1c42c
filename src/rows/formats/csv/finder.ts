/** The next place of a character at or after a position; positions only grow, so that each text is searched once. */
export class Finder {
  private text = ''
  private place = -1

  constructor(private readonly character: string) {}

  search(text: string): void {
    this.text = text
    this.place = -1
  }

  /** The text's length when there is none. */
  from(position: number): number {
    if (this.place >= position) return this.place
    const found = this.character === '' ? -1 : this.text.indexOf(this.character, position)
    this.place = found === -1 ? this.text.length : found
    return this.place
  }
}
