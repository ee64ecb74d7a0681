package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number as people write it, such as 1.250 or 7,5. */
public final class DutchNumber {

    private DutchNumber() {}

    public static String of(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")))
                .format(number);
    }
}
