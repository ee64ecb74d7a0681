package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Component;

/** The answer of a colleague who has a link. */
@Component
class ColleagueLink implements LinkPage {

    private final Links links;
    private final Colleagues colleagues;

    ColleagueLink(Links links, Colleagues colleagues) {
        this.links = links;
        this.colleagues = colleagues;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.COLLEAGUE;
    }

    @Override
    public void submit(String token, Answers answers) {
        colleagues.answer(
                links.open(token, purpose())
                        .flatMap(link -> colleagues.invited(link.subject()))
                        .orElseThrow(),
                answers);
    }
}
