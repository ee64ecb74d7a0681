package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Component;

/** The answer of a manager who has a link. */
@Component
class MandateLink implements LinkPage {

    private final Links links;
    private final MandateGiving giving;

    MandateLink(Links links, MandateGiving giving) {
        this.links = links;
        this.giving = giving;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.MANDATE;
    }

    @Override
    public void submit(String token, Answers answers) {
        giving.give(
                links.open(token, purpose())
                        .flatMap(link -> giving.task(link.subject()))
                        .orElseThrow(),
                answers);
    }
}
