package nl.vanregelsnaarruimte.notification;

import java.util.Optional;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Proposal;
import org.springframework.stereotype.Component;

/** The pages that letters lead to. */
@Component
class Pages {

    private static final String ABOUT = "/over";

    private final Pilots pilots;

    Pages(Pilots pilots) {
        this.pilots = pilots;
    }

    /** The page for somebody who can log in. */
    String forUser(Target target, Proposal proposal) {
        String dossier = "/voorstellen/" + proposal.reference();
        return switch (target) {
            case DECISION -> dossier + "/brief";
            case PILOT -> number(proposal).map(number -> "/pilots/" + number).orElse(dossier);
            case CARD -> number(proposal).map(number -> "/catalogus/" + number).orElse(dossier);
            case ABOUT -> ABOUT;
            default -> dossier;
        };
    }

    /** The page for somebody without an account, who can see public pages only. */
    String forOutsider(Target target, Proposal proposal) {
        if (target == Target.ABOUT) {
            return ABOUT;
        }
        String shelf = target == Target.CARD ? "/catalogus" : "/pilots";
        return pilots.find(proposal.reference())
                .filter(pilot -> pilot.status().isPublic())
                .map(pilot -> shelf + "/" + pilot.number())
                .orElse(shelf);
    }

    private Optional<String> number(Proposal proposal) {
        return pilots.find(proposal.reference()).map(pilot -> pilot.number());
    }
}
