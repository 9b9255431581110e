/** One person, one spelling: the address as it is compared and stored. */
export const normalEmail = (typed: string): string => typed.trim().normalize("NFC").toLowerCase();
