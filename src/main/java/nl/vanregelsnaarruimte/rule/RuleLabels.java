package nl.vanregelsnaarruimte.rule;

import java.util.List;
import java.util.Map;

/** Says in words what a reference points at. */
final class RuleLabels {

    private static final Map<String, String> CELEX_ACTS = Map.of("R", "reg", "L", "dir", "D", "dec");

    private RuleLabels() {}

    static String label(RuleScheme scheme, List<String> parts) {
        return switch (scheme) {
            case WETTEN ->
                RuleTitles.of(parts.get(0)) + Place.ofAnchor(parts.get(3)).inWords();
            case JURICONNECT ->
                RuleTitles.of(parts.get(2)) + Place.ofKeys(parts.get(3)).inWords();
            case CVDR -> "CVDR" + parts.get(0) + Place.ofAnchor(parts.get(2)).inWords();
            case OFFICIAL_PUBLICATION -> publication(parts.get(0));
            case EU_ELI -> act(parts.get(0), parts.get(1), parts.get(2));
            case EU_CELEX -> act(CELEX_ACTS.getOrDefault(parts.get(1), ""), parts.get(0), parts.get(2));
            case TOOI -> parts.get(0).replace('/', ' ');
            case INTERNAL -> parts.get(0);
        };
    }

    /** Turns {@code stb-2017-69} into the name of the series, the year and the number. */
    private static String publication(String identifier) {
        int series = identifier.indexOf('-');
        int number = identifier.lastIndexOf('-');
        String middle = identifier.substring(series + 1, number).replace('-', ' ');
        return RuleTitles.of(identifier.substring(0, series)) + " " + middle + ", " + identifier.substring(number + 1);
    }

    private static String act(String act, String year, String number) {
        return RuleTitles.of(act) + " " + year + "/" + Integer.parseInt(number);
    }
}
