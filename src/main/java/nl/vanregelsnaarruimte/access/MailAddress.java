package nl.vanregelsnaarruimte.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** What two ways to write a mail address have in common: the mailbox behind them. */
public final class MailAddress {

    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");

    private MailAddress() {}

    /** Where mail to this address arrives: however it is written, and without what stands behind a plus. */
    public static String mailbox(String address) {
        return TAG.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceFirst("@");
    }

    /** Whether mail to both of them comes to the same person. */
    public static boolean same(String one, String other) {
        return mailbox(one).equals(mailbox(other));
    }
}
