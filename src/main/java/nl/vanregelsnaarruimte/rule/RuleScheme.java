package nl.vanregelsnaarruimte.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ways in which a rule can be pointed at, each with the form that a reference must have. */
public enum RuleScheme {
    WETTEN("(?:https?://wetten\\.overheid\\.nl/)?(BWB[RV]\\d{7})"
            + "(?:/(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{1,4}))?)?/?(?:#([A-Za-z0-9_.:%-]+))?"),
    JURICONNECT("(?:https?://wetten\\.overheid\\.nl/)?jci(1\\.3|1\\.31):([cv]):(BWB[RV]\\d{7})"
            + "((?:&[a-z-]+=[A-Za-z0-9._:%-]+)*)"),
    CVDR("(?:https?://lokaleregelgeving\\.overheid\\.nl/)?CVDR(\\d{1,8})(?:[/_](\\d{1,4}))?/?"
            + "(?:#([A-Za-z0-9_.:%-]+))?"),
    OFFICIAL_PUBLICATION("(?:https?://zoek\\.officielebekendmakingen\\.nl/)?"
            + "((?:stb|stcrt|trb|gmb|prb|wsb|bgr)-\\d{4}-\\d{1,7}|kst-\\d{5}(?:-[IVXLCDM]+)?-[0-9A-Z]+)(?:\\.html)?"),
    EU_ELI("https?://data\\.europa\\.eu/eli/((?:reg|dir|dec)(?:_impl|_del)?)/(\\d{4})/(\\d{1,5})(?:/oj)?"),
    EU_CELEX(
            "(?:(?:https://eur-lex\\.europa\\.eu/legal-content/[A-Z]{2}/TXT/\\?uri=)?CELEX:)?3(\\d{4})([RLD])(\\d{4})"),
    TOOI("https://identifier\\.overheid\\.nl/tooi/id/"
            + "(gemeente/gm\\d{4}|provincie/pv\\d{2}|waterschap/ws\\d{4}|ministerie/mnre\\d{4}|oorg/oorg\\d{5,8})"),
    INTERNAL("(?!)");

    private final Pattern form;

    RuleScheme(String form) {
        this.form = Pattern.compile(form);
    }

    /** The parts of the text that have a meaning; a part that is left out is empty. */
    Optional<List<String>> parts(String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .map(part -> part == null ? "" : part)
                .toList());
    }
}
