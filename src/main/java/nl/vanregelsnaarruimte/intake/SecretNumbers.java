package nl.vanregelsnaarruimte.intake;

import java.math.BigInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers that say who somebody is and so have no place in a proposal: a BSN or a bank account. */
final class SecretNumbers {

    private static final Pattern MAYBE_BSN =
            Pattern.compile("(?<!\\d)(?:\\d{9}|\\d{4}[ .-]\\d{2}[ .-]\\d{3}|\\d{3} \\d{3} \\d{3})(?!\\d)");
    private static final Pattern MAYBE_IBAN = Pattern.compile(
            "\\b(?:NL\\d{2} ?[A-Z]{4} ?\\d{4} ?\\d{4} ?\\d{2}|[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\\b");
    private static final int[] BSN_WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private SecretNumbers() {}

    static boolean in(String text) {
        return MAYBE_BSN.matcher(text).results().map(SecretNumbers::compact).anyMatch(SecretNumbers::isBsn)
                || MAYBE_IBAN
                        .matcher(text)
                        .results()
                        .map(SecretNumbers::compact)
                        .anyMatch(SecretNumbers::isIban);
    }

    /** The test of eleven. */
    private static boolean isBsn(String digits) {
        int sum = 0;
        for (int i = 0; i < BSN_WEIGHTS.length; i++) {
            sum += BSN_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    /** ISO 13616: the first four characters behind the others, letters as 10 to 35, gives 1 modulo 97. */
    private static boolean isIban(String account) {
        StringBuilder number = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .forEach(character -> number.append(Character.digit(character, 36)));
        return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static String compact(MatchResult found) {
        return found.group().replaceAll("[ .-]", "");
    }
}
