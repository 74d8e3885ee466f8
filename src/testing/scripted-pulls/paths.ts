/** Where the entries of the base playbook stand. */
export const greet = 'content/touchpoints/greet-me.md';
export const order = 'content/touchpoints/take-my-order.md';
export const cup = 'content/touchpoints/cup-in-time.md';
export const journey = 'journeys/my-order.yaml';
export const page = 'content/playbook.yaml';
