package nl.vanregelsnaarruimte.intake;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.FrontDoor;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Takes in all pages of the form at once, by the same rules as one by one. */
@Component
class WholeForm implements FrontDoor {

    private final Proposals proposals;

    WholeForm(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<String> submit(User submitter, Answers answers) {
        Submission.check(answers, submitter.mail());
        return answers.refused()
                ? Optional.empty()
                : Optional.of(proposals.submit(Submission.read(answers), submitter));
    }
}
