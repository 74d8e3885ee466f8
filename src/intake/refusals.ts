/** Why a file is no table that can be read, in words for people. */
export class NoTable extends Error {}

/** Why rows have no file to go to, in words for people. */
export class NoPlace extends Error {}
