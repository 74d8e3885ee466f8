import type { BodyIssue } from './body.ts';
import type { ShapeIssue } from '../schema/shape-issue.ts';

/** A fact about a file that a rule may object to. Reading states facts; only rules judge. */
export type Trouble = { readonly file: string; readonly range?: readonly [number, number] } & (
  | { readonly type: 'name'; readonly why: string; readonly wanted: string }
  | { readonly type: 'unexpected'; readonly expected: string }
  | { readonly type: 'symlink' }
  | { readonly type: 'special' }
  | { readonly type: 'unreadable'; readonly why: string }
  | { readonly type: 'size'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'encoding'; readonly byte: number }
  | { readonly type: 'control'; readonly codePoint: number }
  | { readonly type: 'conflict'; readonly marker: string }
  | { readonly type: 'lfs' }
  | { readonly type: 'yaml-syntax'; readonly why: string; readonly mend: string }
  | { readonly type: 'yaml-dialect'; readonly what: string; readonly mend: string }
  | { readonly type: 'yaml-trap'; readonly subject: string; readonly says: string; readonly mend: string }
  | { readonly type: 'unseen'; readonly codePoint: number }
  | { readonly type: 'secret'; readonly looksLike: string }
  | { readonly type: 'front-matter'; readonly why: string; readonly mend: string }
  | TableTrouble
  | { readonly type: 'shape'; readonly issue: ShapeIssue; readonly subject: string }
  | { readonly type: 'body'; readonly issue: BodyIssue; readonly subject: string }
);

/** `sum`: a row whose counts cannot be, since a part of them is more than the whole. */
export interface TableTrouble {
  readonly type: 'table';
  readonly about: 'shape' | 'sum';
  readonly why: string;
  readonly mend: string;
}

export type TroubleType = Trouble['type'];
