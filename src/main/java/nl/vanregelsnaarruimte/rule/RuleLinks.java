package nl.vanregelsnaarruimte.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds web addresses from parsed parts alone, so that nothing typed ends up in a link unread. */
final class RuleLinks {

    private static final String WETTEN = "https://wetten.overheid.nl/";

    private RuleLinks() {}

    static @Nullable String link(RuleScheme scheme, List<String> parts) {
        return switch (scheme) {
            case WETTEN ->
                WETTEN + parts.get(0) + led("/", parts.get(1)) + led("/", parts.get(2)) + led("#", parts.get(3));
            case JURICONNECT -> WETTEN + "jci%s:%s:%s%s".formatted(parts.toArray());
            case CVDR ->
                "https://lokaleregelgeving.overheid.nl/CVDR"
                        + parts.get(0)
                        + led("/", parts.get(1))
                        + led("#", parts.get(2));
            case OFFICIAL_PUBLICATION -> "https://zoek.officielebekendmakingen.nl/%s.html".formatted(parts.get(0));
            case EU_ELI -> "https://data.europa.eu/eli/%s/%s/%s/oj".formatted(parts.toArray());
            case EU_CELEX ->
                "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:3%s%s%s".formatted(parts.toArray());
            case TOOI -> "https://identifier.overheid.nl/tooi/id/" + parts.get(0);
            case INTERNAL -> null;
        };
    }

    private static String led(String mark, String part) {
        return part.isEmpty() ? "" : mark + part;
    }
}
