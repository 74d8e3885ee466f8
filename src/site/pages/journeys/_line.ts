interface Piece {
  readonly span: number;
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { span }) => sum + span, 0);
}

/**
 * Breaks pieces into lines, in order: as few lines as the greatest length allows, none much longer than the others.
 * @param most the greatest length of a line
 */
export function breakLines<P extends Piece>(pieces: readonly P[], most: number): readonly (readonly P[])[] {
  const fewest = filled(pieces, most).length;
  for (let length = Math.max(0, ...pieces.map(({ span }) => span)); length < most; length++) {
    const lines = filled(pieces, length);
    if (lines.length <= fewest) return lines;
  }
  return filled(pieces, most);
}

function filled<P extends Piece>(pieces: readonly P[], length: number): readonly (readonly P[])[] {
  const lines: P[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && lengthOf(line) + piece.span <= length) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}
