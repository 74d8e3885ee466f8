import { folders } from '../../../model/address.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { tellKind } from '../../../publish/kind-words.ts';
import type { ReferableKind } from '../../../schema/reference.ts';
import { href } from '../../href.ts';

type Link = readonly [address: string, title: string];

const sections: readonly (readonly [string, readonly (ReferableKind | Link)[]])[] = [
  [
    'What we promise',
    ['journey', 'touchpoint', ['/moments/', 'Moments of truth'], ['/reliability/', 'Do we keep it?'], ['/categories/', 'What each is for'], ['/obligations/', 'Obligations']],
  ],
  ['Who', ['team', ['/my-role/', 'My role'], 'persona', 'segment', 'channel']],
  ['When it goes wrong', [['/recover/', 'If it goes wrong'], 'notice', 'friction', 'walk', 'reality-check']],
  ['Why', ['decision', 'initiative', ['/changes/', 'What changed'], 'waiver', ['/debts/', 'What we still owe']]],
  ['How to read it', [['/help/', 'Help'], 'term', ['/rules/', 'Rules'], ['/search/', 'Search']]],
]; // prettier-ignore

/** Everything that a reader can go to, in five short lists; a kind without entries is left out. */
export function footSections() {
  const kinds = handedOver().listedKinds();
  return sections.map(([title, links]) => ({
    title,
    links: links.flatMap((link) => {
      if (typeof link !== 'string') return [{ title: link[1], to: href(link[0]) }];
      return kinds.includes(link) ? [{ title: tellKind(link).many, to: href(`/${folders[link]}/`) }] : [];
    }),
  }));
}
