/** What an attribute may hold: free words, or the id of something. */
export interface Attribute {
  readonly wants: 'words' | 'id';
  readonly doc: string;
  readonly required?: true;
  /** What the value names: an entry of this kind, or a tool of `playbook.yaml`. */
  readonly names?: 'channel' | 'team' | 'tool';
}

/** A building block of a body, beyond plain Markdown. */
export interface Component {
  readonly doc: string;
  readonly example: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The attribute that words in brackets after the name stand for: `:::when[the customer has moved]`. */
  readonly label?: string;
  /** The list that it must hold. */
  readonly list?: 'ordered list' | 'list';
  /** Whether it may stand in the middle of a line in `.mdx`. */
  readonly inline?: true;
}

/** The one home of what a body may hold: the checker, the pages and the documentation all read it here. */
export const components = {
  say: {
    doc: 'Words to say to the customer as they stand.',
    example: ':::say{channel=phone}\nYour spare leaves us today and is with you tomorrow.\n:::',
    attributes: {
      channel: { wants: 'id', names: 'channel', doc: 'Where these words are said, when it is one channel only.' },
    },
  },
  steps: {
    doc: 'A numbered list of things to do, in this order.',
    example: ':::steps\n1. Ask for the order number.\n2. Read the status aloud.\n:::',
    attributes: {},
    list: 'ordered list',
  },
  when: {
    doc: 'A condition and what to do then. It folds, and a link can lead to it.',
    example: ':::when[the customer has moved]\nAsk for the new address first.\n:::',
    attributes: { if: { wants: 'words', required: true, doc: 'The condition, in words that follow "When".' } },
    label: 'if',
  },
  checklist: {
    doc: 'Things to have done before going on. Each item shows an empty box.',
    example: ':::checklist\n- The customer knows the day.\n- The spare is booked.\n:::',
    attributes: {},
    list: 'list',
  },
  open: {
    doc: "A link into one of the company's own tools. playbook.yaml says where each tool is.",
    example: ':::open{tool=crm}\nOpen the customer record\n:::',
    attributes: { tool: { wants: 'id', names: 'tool', required: true, doc: 'The name of the tool in playbook.yaml.' } },
    inline: true,
  },
  escalate: {
    doc: 'When to hand over, and to whom.',
    example: ':::escalate{to=care}\nThe customer has waited longer than four working hours.\n:::',
    attributes: { to: { wants: 'id', names: 'team', required: true, doc: 'The team that takes over.' } },
  },
  note: {
    doc: 'Something to know that is not a step.',
    example: ':::note\nCouriers do not deliver to parcel lockers.\n:::',
    attributes: {},
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** The name of a component as a format writes it: `say` in `.md`, `Say` in `.mdx`. */
export function writtenName(name: string, as: 'directive' | 'tag'): string {
  return as === 'tag' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export function writtenNames(as: 'directive' | 'tag'): readonly string[] {
  return Object.keys(components).map((name) => writtenName(name, as));
}
