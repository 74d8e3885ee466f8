import { expect, test } from 'vitest';
import { findPersonalData } from './personal-data.ts';

const own = {
  numbers: ['0800555212', '030555100'],
  addresses: new Set(['nina@corner.example']),
  teams: new Set(['bar']),
};
const foundIn = (text: string) => [...findPersonalData(text, own)].map(({ what, text: found }) => [what, found]);

test.each([
  'Kept in October: 402 of 406, floor 98 %.',
  'From 2026-10-01 to 2026-10-31, both included.',
  'On 20.11.2026 or on 20/11/2026, between 01.10.2026 and 31.10.2026.',
  'Vom 01.10.-31.10.2026 geschlossen, danach 08.00-18.00 Uhr.',
  'Open 08:00-12:30 and 13:15-17:00.',
  'Open 0800-1800, on Saturdays 0900–1300.',
  'Mon to Fri 9.00 - 17.30, Sat 10.00 - 14.00.',
  '1,200 spare routers in 38 shops; keys for 1,940 of 2,106 cabinets.',
  'A reserve of 1 250 000 EUR, or 1.250.000,00 €.',
  'It cost 10000000 EUR in 2024-2026.',
  'A rise of +100 000 000 EUR in a year.',
  'Regulation (EU) 2016/679, article 6(1)(f), and Directive 2002/58/EC.',
  'BGB §§ 312-312k, 355 and 356; ISO 9001:2015, DIN EN 61000-3-2.',
  'Coastal Communications Order, section 14, no. 2026/0012345.',
  'ISBN 978-3-16-148410-0 stands on the shelf.',
  'EAN 4006381333931 on the box.',
  'Article no. 0012345678 is out of stock.',
  'Harbour Broadband, case 4471: engineer on Tuesday 24 November between 10:00 and 12:00.',
  'Case number 0000471223 is an example.',
  'Code 5-5-2. It is online when you switch it on.',
  'Call 0800 555 200 from any phone, or start a chat.',
  'Call 08005552001 at any hour.',
  'Call +49 800 555 212 or 1-800-555-0199.',
  'Our desk answers at 030 555 100, from abroad at +49 30 555100.',
  'Ring the duty lead on 0800 555 212.',
  'Call [the desk](tel:+4930123987456) at once: +49 30 123 987 456.',
  'See https://cases.harbour.example/4711998877665/01712345987 for one.',
  'Write to care@harbour.example or to field-desk@harbour.example.',
  'Reply to no-reply@harbour.example and nobody reads it.',
  'Write to your.name@company.example or firstname.lastname@company.example.',
  'Our own is nina@corner.example, and the bar is bar@corner.example.',
  'The account git@forge.example:harbour/playbook.git is a machine.',
  'Install astro@7.3.5 and follow @harbour/field.',
  'IBAN DE00 0000 0000 0000 0000 00 is a gap to be filled in.',
  'Number 1234567890 or 000 000 0000 on the form.',
  'Emergency calls: 112, 110, 911; short number 22 44 6.',
  'Latitude 52.520008, longitude 13.404954, share 0.12345678.',
  'Version 10.0.19041.1415 from 192.168.178.20.',
  'Years 2023 2024 2025 2026, weeks 2026-W41 to 2026-W44.',
  'Quay Street 1 to 60: no internet since 14:10. Next news by 15:30. Last checked 14:52.',
  'Between 54 and 84 of 100 customers; 5 % of 20 000 000 calls a year.',
  'The call 1 200 000 people wait for: 45 days, 4 working hours, 99.5 %.',
  'In fiction one dials 212-555-0142.',
])('%s names no person', (text) => {
  expect(foundIn(text)).toEqual([]);
});

test.each([
  ['We call you on 0171 2345987.', 'a telephone number', '0171 2345987'],
  ['Ring +49 171 2345987 first.', 'a telephone number', '+49 171 2345987'],
  ['Ring +44 20 7946 0958 first.', 'a telephone number', '+44 20 7946 0958'],
  ['(030) 123 45 67 89 is the second one.', 'a telephone number', '(030) 123 45 67 89'],
  ['Appelez le 06 12 34 98 76.', 'a telephone number', '06 12 34 98 76'],
  ['Appelez le 06.12.34.98.76.', 'a telephone number', '06.12.34.98.76'],
  ['0049 171 2345987 in the case.', 'a telephone number', '0049 171 2345987'],
  ['Mobile: 017123459876', 'a telephone number', '017123459876'],
  ['He left 212-867-5309 with us.', 'a telephone number', '212-867-5309'],
  ['She left (212) 867-5309 with us.', 'a telephone number', '(212) 867-5309'],
  ['Tel. 8675-309 after six.', 'a telephone number', '8675-309'],
  ['Write to jane.doe@mail.example.', 'an e-mail address', 'jane.doe@mail.example'],
  ['Ask j.smith77@post.co.uk about it.', 'an e-mail address', 'j.smith77@post.co.uk'],
  ['[Jane](mailto:jane@corner.example) knows.', 'an e-mail address', 'jane@corner.example'],
  ['Jürgen: jürgen.groß@müller.example', 'an e-mail address', 'jürgen.groß@müller.example'],
  ['Pay to DE89 3704 0044 0532 0130 00.', 'an account number', 'DE89 3704 0044 0532 0130 00'],
  ['Pay to GB29NWBK60161331926819 today.', 'an account number', 'GB29NWBK60161331926819'],
  ['Card 4539 1488 0343 6467, not charged.', 'an account number', '4539 1488 0343 6467'],
  ['Customer number 4471223 wrote twice.', 'an account number', '4471223'],
  ['Kundennummer: 88120934', 'an account number', '88120934'],
  ['She gave 078-05-1120 as hers.', 'an account number', '078-05-1120'],
  ['The contract ends: 5551998272.', 'an account number', '5551998272'],
  ['Between 2026-11-01 and 2026-11-20 we rang 0171 2345987.', 'a telephone number', '0171 2345987'],
])('%s holds %s', (text, what, found) => {
  expect(foundIn(text)).toEqual([[what, found]]);
});

test('a long text without an end is read in a blink', () => {
  for (const text of [
    '1 '.repeat(200_000),
    '0'.repeat(400_000),
    'a.'.repeat(200_000) + '@',
    'a@' + 'b.'.repeat(200_000),
  ]) {
    foundIn(text);
  }
});
