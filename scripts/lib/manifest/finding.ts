/** One thing that is wrong, told so that a person can put it right. */
export interface Finding {
  /** File, line and property, as far as known. */
  readonly where: string;
  readonly problem: string;
  readonly fix: string;
}

/** Three lines of plain text. */
export const formatFinding = ({ where, problem, fix }: Finding): string =>
  `${where}\n  problem: ${problem}\n  fix:     ${fix}`;
