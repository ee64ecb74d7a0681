package nl.vanregelsnaarruimte.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;

/** Where a rule stands, read into parts that are safe to build a link from. */
public record RuleReference(RuleScheme scheme, List<String> parts) {

    public static final int LONGEST = 500;

    private static final Pattern LOOKS_LIKE_ADDRESS = Pattern.compile(
            ".*(?://|\\\\\\\\).*|\\s*(?:javascript|data|vbscript|file|https?|ftp|mailto|celex)\\s*:.*"
                    + "|(?:BWB[A-Z]?\\d|jci\\d).*|CVDR\\S*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public RuleReference {
        parts = List.copyOf(parts);
    }

    /** Reads a known form, or else plain words; an address of any other place is no reference. */
    public static Optional<RuleReference> parse(String typed) {
        String text = typed.strip().replace("&amp;", "&");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<RuleReference> known = Stream.of(RuleScheme.values())
                .flatMap(scheme -> scheme.parts(text).map(parts -> new RuleReference(scheme, parts)).stream())
                .findFirst();
        return known.or(() -> LOOKS_LIKE_ADDRESS.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new RuleReference(RuleScheme.INTERNAL, List.of(text))));
    }

    /** Reads an optional field of a form; what cannot be read is refused there. */
    public static @Nullable RuleReference read(Answers answers, String field) {
        String typed = answers.optionalLine(field, LONGEST);
        Optional<RuleReference> reference = parse(typed);
        if (reference.isEmpty() && !typed.isEmpty() && answers.error(field) == null) {
            answers.refuse(field, "rule.source.unknown");
        }
        return reference.orElse(null);
    }

    /** The address of the rule on the site that publishes it; rules of an organisation have none. */
    public @Nullable String link() {
        return RuleLinks.link(scheme, parts);
    }

    /** What the reference points at, in words. */
    public String label() {
        return RuleLabels.label(scheme, parts);
    }

    /** Whether somebody checked that the title in the label belongs to this law. */
    public boolean titleChecked() {
        return parts.stream().anyMatch(RuleTitles::isKnown);
    }

    /** One line that can be stored and parsed again. */
    String identifier() {
        String link = link();
        return link == null ? parts.get(0) : link;
    }
}
