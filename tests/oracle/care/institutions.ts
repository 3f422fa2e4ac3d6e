/** Names are compared after NFKC, without white space, invisible signs and differences of bracket width (contract, "Rulings"). */
export function sameName(name: string): string {
  return name.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}
