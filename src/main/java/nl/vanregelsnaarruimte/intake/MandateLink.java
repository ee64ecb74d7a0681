package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The page of a manager who is asked for room. */
@Component
class MandateLink implements LinkPage {

    private final MandateGiving giving;
    private final GiveMandatePage page;

    MandateLink(MandateGiving giving, GiveMandatePage page) {
        this.giving = giving;
        this.page = page;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.MANDATE;
    }

    @Override
    public Optional<Shown> show(String giver) {
        return giving.task(giver).map(this::form);
    }

    @Override
    public Optional<Shown> submit(String giver, Answers answers) {
        return giving.give(giver, answers)
                ? Optional.of(new Shown("intake/mandate-given", Map.of()))
                : Optional.empty();
    }

    private Shown form(OpenTask task) {
        Map<String, Object> facts = page.shown(task.reference());
        facts.put("task", task);
        return new Shown(task.formKey(), facts);
    }
}
