/** Which team the reader works in: remembered on this device, and nowhere else. */
export interface Role {
  readonly title: string;
  readonly to: string;
}

/** Two playbooks on one host do not share what they remember. */
const key = `waymark:team:${document.querySelector<HTMLAnchorElement>('a.brand')?.pathname ?? '/'}`;

/** Storage may be switched off, or hold what somebody else wrote. */
export function rememberedRole(): Role | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('title' in kept) || !('to' in kept)) return undefined;
    const { title, to } = kept;
    const isPath = typeof to === 'string' && /^\/(?!\/)/.test(to);
    return typeof title === 'string' && isPath ? { title, to } : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing asks again next time. */
export function remember(role: Role | undefined): void {
  try {
    if (role) localStorage.setItem(key, JSON.stringify(role));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
