import type { Playbook, Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { categories } from '../../../schema/touchpoint.ts';
import { bounded } from '../../bounded.ts';
import { categoryWords, type Category } from '../../category-words.ts';
import { countOf } from '../../../model/count-words.ts';
import { href } from '../../href.ts';
import { isListed } from '../../shown.ts';
import { isMoment, touchpointRow } from '../../touchpoint-row.ts';

/** All that the page of a category shows: moments of truth first. */
export function categoryPage(category: Category) {
  const { playbook } = handedOver();
  const all = touchpointsOf(playbook, category);
  return {
    ...categoryWords[category],
    moments: bounded(all.filter(isMoment), touchpointRow, { category, 'moment of truth': 'yes' }),
    others: bounded(
      all.filter((touchpoint) => !isMoment(touchpoint)),
      touchpointRow,
      { category },
    ),
  };
}

/** The four categories with what stands in each. */
export function categoryList() {
  const { playbook } = handedOver();
  return categories.map((category) => {
    const all = touchpointsOf(playbook, category);
    const moments = all.filter(isMoment).length;
    return {
      ...categoryWords[category],
      to: href(`/categories/${category}/`),
      counted:
        all.length === 0
          ? 'Nothing here yet'
          : `${countOf(all.length, 'touchpoint')}, ${countOf(moments, 'moment')} of truth`,
    };
  });
}

function touchpointsOf({ touchpoints }: Playbook, category: Category): readonly Touchpoint[] {
  return touchpoints.filter((touchpoint) => isListed(touchpoint) && touchpoint.data.category === category);
}
