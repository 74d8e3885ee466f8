/** The teams of the example that write and approve, each with the name under which its office commits. */
const names = {
  'customer-office': 'Customer office',
  care: 'Care office',
  billing: 'Billing office',
  digital: 'Digital office',
  'field-service': 'Field service office',
  'network-operations': 'Network operations office',
  shops: 'Shops office',
  regulation: 'Regulation office',
  'courier-partner': 'Quayside Couriers office',
  'online-desk': 'Online desk office',
} as const;

export type OfficeId = keyof typeof names;

/** An office as git and the forge know it. The same accounts stand in the team's file. */
export interface Office {
  readonly id: OfficeId;
  readonly name: string;
  readonly mail: string;
  /** The account that writes. */
  readonly desk: string;
  /** The account that approves. */
  readonly leads: string;
}

export function officeOf(id: OfficeId): Office {
  return {
    id,
    name: names[id],
    mail: `${id}-playbook@harbour.example`,
    desk: `harbour-${id}-desk`,
    leads: `harbour-${id}-leads`,
  };
}

export function isOffice(id: string | null): id is OfficeId {
  return id !== null && Object.hasOwn(names, id);
}
