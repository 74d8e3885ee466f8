import { z } from 'zod';

/** An address on the web. Other schemes (`javascript:`, `data:`) could run code in a reader's browser. */
export const WebAddress = z.httpUrl();

/** An e-mail address of a team or desk, never of a person. */
export const MailAddress = z.email();

/** A telephone number as people dial it: digits, blanks, `+ ( ) - /`. */
export const Telephone = z.string().regex(/^\+?[\d ()/-]{2,30}$/);
