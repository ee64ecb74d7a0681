package nl.vanregelsnaarruimte.pilot;

import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/** Says things without the names of the people who had a part in them. */
public record Nameless(PersonNames names, String somebody) {

    public String of(String text) {
        return names.hide(text, somebody);
    }

    public Rule of(Rule rule) {
        return new Rule(
                rule.id(),
                rule.kind(),
                rule.chosenKind(),
                of(rule.title()),
                of(rule.text()),
                of(rule.purpose()),
                of(rule.source()),
                of(rule.ownerName()),
                rule.createdAt());
    }

    public Indicator of(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.place(),
                indicator.core(),
                of(indicator.name()),
                of(indicator.unit()),
                indicator.direction(),
                indicator.how(),
                indicator.target(),
                indicator.measurements());
    }

    private @Nullable RuleReference of(@Nullable RuleReference source) {
        return source == null
                ? null
                : new RuleReference(
                        source.scheme(), source.parts().stream().map(this::of).toList());
    }
}
