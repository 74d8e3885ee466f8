/** Numbers that everybody may call: free of charge, shared costs, made up for films. */
const everybodys =
  /^(?:0(?:80[0-9]|844|845|843|870|871|180|137|900)|(?:0810|0820|0825)\d{6}$|00800|(?:00|)(?:49|44|33|43|41|353)80[0-9]|1?8(?:00|33|44|55|66|77|88)|1?\d{3}55501)/;
const phoneWord =
  /(?<!\p{L})(?:tele)?(?:tel|phone|mobile|cell|fax|call|ring|dial|telefon|handy|mobil|durchwahl|téléphone|portable|tél)(?:number|nummer)?[.:]?\s*(?:(?:number|nr|no|at|on|unter|au|me)[.:]?\s*)?$/iu;
const accountWord =
  /(?:account|customer|contract|policy|insurance|member|membership|patient|passport|licen[cs]e|security|tax|card|konto|kunden|vertrags|versicherungs|versicherten|ausweis|steuer|compte|client|contrat|sécurité sociale)[ -]?(?:no\.?|nr\.?|n°|number|nummer|numéro|id)(?: (?:is|ist|est))?\s*[:#]?\s*$/iu;
const socialSecurity = /^\d{3}-\d{2}-\d{4}$/;
/** What stands before a number that names a thing, a law or a norm. */
const thingWord =
  /(?:ISBN|ISSN|EAN|GTIN|UPC|RFC|ISO|DIN|EN|IEC|IEEE|§+|act|law|order|case|ticket|invoice|article|part|item|model|serial|version|build|regulation|directive|section|art|artikel|bestell|fall|rechnungs|artikel|serien|cas|commande|facture|loi|règlement)[.-]?\s*(?:no|nr|n°|number|nummer|numéro)?[.:#]?\s*\(?$/iu;
const quantityAfter = /^\s?(?:[€$£%]|[A-Z]{3}(?!\p{L})|percent|million|euros?(?!\p{L})|people|customers|cases|units)/u;

/** @param before what stands before it in the text, and `after` behind it */
export function isTelephone(found: string, before: string, after: string): boolean {
  const digits = found.replace(/\D/g, '');
  const { length } = digits;
  if (everybodys.test(digits) || isMadeUp(digits) || quantityAfter.test(after) || socialSecurity.test(found))
    return false;
  if (found.startsWith('+')) return length >= 9 && length <= 15;
  if (/^\(?0/.test(found)) return length >= 9 && length <= 16 && !digits.startsWith('000') && !thingWord.test(before);
  if (/^(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[.-]\d{4}$/.test(found)) return true;
  const isGrouped = /^\d{1,3}(?:[ \u00a0\u202f.]\d{3})+$/.test(found);
  return length <= 12 && !isGrouped && phoneWord.test(before);
}

/** Card numbers, numbers in groups of four, social security numbers, long numbers in one piece, and what is called an account. */
export function isAccountNumber(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  const { length } = digits;
  if (everybodys.test(digits) || isMadeUp(digits)) return false;
  if (accountWord.test(before)) return true;
  if (thingWord.test(before) || /^97[89]/.test(digits) || /0{5}$/.test(digits)) return false;
  if (socialSecurity.test(found)) return true;
  if (/^\d+$/.test(found)) return length >= 10 && !(length === 13 && isArticle(digits));
  const groups = found.split(/[ \u00a0-]/);
  const isInFours = groups.length >= 3 && groups.every((group) => /^\d{4}$/.test(group));
  return isInFours ? !groups.every((group) => /^(?:19|20)/.test(group)) : length >= 13 && length <= 19 && isCard(found);
}

/** ISO 13616: the check digits of an IBAN say whether it is one. */
export function isIban(found: string): boolean {
  const compact = found.replace(/\s/g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** ISO/IEC 7812: the last digit of a card number checks the others. */
function isCard(found: string): boolean {
  if (!/^\d{4}[ -]\d{4,6}[ -]\d{4,5}/.test(found)) return false;
  const digits = [...found.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The number of an article (EAN-13). */
function isArticle(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** A gap to be filled in: one digit again and again, or digits in a row. */
function isMadeUp(digits: string): boolean {
  return (
    /^(\d)\1+$/.test(digits) || '12345678901234567890'.startsWith(digits) || '01234567890123456789'.startsWith(digits)
  );
}
