import type { BodyIssue } from '../model/body.ts';
import type { Place } from '../model/place.ts';
import type { Trouble, TroubleType } from '../model/trouble.ts';
import type { ShapeIssue } from '../schema/shape-issue.ts';
import type { Objection } from './rule.ts';

/** The troubles of some types, in the order in which reading met them. */
export function troublesOf<T extends TroubleType>(
  troubles: readonly Trouble[],
  ...types: readonly T[]
): readonly Extract<Trouble, { type: T }>[] {
  return troubles.filter((trouble): trouble is Extract<Trouble, { type: T }> =>
    types.some((type) => type === trouble.type),
  );
}

/** Where a trouble stands: a stretch of its file, or the file. */
export function placeOf({ file, range }: Trouble): Place {
  return range ? { file, range } : { file };
}

/** What a schema refused for one reason, as objections. */
export function shapeObjections(troubles: readonly Trouble[], code: ShapeIssue['code']): readonly Objection[] {
  return troublesOf(troubles, 'shape').flatMap(({ file, subject, issue }) =>
    issue.code === code
      ? [
          {
            message: `${subject} ${issue.says}.`,
            hint: issue.hint,
            at: { file, path: issue.path, ...(issue.key ? { key: true } : {}) },
            values: issue.values,
          },
        ]
      : [],
  );
}

/** What bodies hold that one rule judges: the issue, whose body it is, and where it stands. */
export function bodyIssues<R extends BodyIssue['rule']>(
  troubles: readonly Trouble[],
  rule: R,
): readonly { readonly issue: Extract<BodyIssue, { rule: R }>; readonly subject: string; readonly at: Place }[] {
  return troublesOf(troubles, 'body').flatMap((trouble) =>
    isOf(trouble.issue, rule) ? [{ issue: trouble.issue, subject: trouble.subject, at: placeOf(trouble) }] : [],
  );
}

function isOf<R extends BodyIssue['rule']>(issue: BodyIssue, rule: R): issue is Extract<BodyIssue, { rule: R }> {
  return issue.rule === rule;
}
