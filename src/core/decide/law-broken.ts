/** A promise that does not hold. Nothing may be written when it is thrown. */
export class LawBroken extends Error {
  readonly law: 'bytes' | 'conservation' | 'patch';
  readonly path: string;

  constructor(law: 'bytes' | 'conservation' | 'patch', path: string, detail: string) {
    super(detail);
    this.name = 'LawBroken';
    this.law = law;
    this.path = path;
  }
}
