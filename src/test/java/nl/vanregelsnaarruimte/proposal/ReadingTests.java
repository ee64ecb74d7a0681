package nl.vanregelsnaarruimte.proposal;

import static nl.vanregelsnaarruimte.proposal.Audience.ALL;
import static nl.vanregelsnaarruimte.proposal.Audience.FOLLOWERS;
import static nl.vanregelsnaarruimte.proposal.Audience.OFFICIALS;
import static nl.vanregelsnaarruimte.proposal.Audience.PARTIES;
import static nl.vanregelsnaarruimte.proposal.Audience.UNTIL_DECISION;
import static nl.vanregelsnaarruimte.proposal.ProposalFixtures.inStage;
import static nl.vanregelsnaarruimte.proposal.ProposalFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTests {

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "COORDINATOR", "ASSESSOR", "DECIDER", "BROKER"})
    void letsOfficialsReadEverything(Role role) {
        Reading reading = new Reading(person(role), inStage(Stage.REVIEW), false, false);

        assertThat(Audience.values()).allMatch(reading::reads);
        assertThat(reading.namesTeam()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNION", "LAWYER", "EVALUATOR"})
    void keepsNotesOfOfficialsAndNamesOfColleaguesFromOthers(Role role) {
        Reading reading = new Reading(person(role), inStage(Stage.REVIEW), false, false);

        assertThat(reading.reads(ALL)).isTrue();
        assertThat(reading.reads(UNTIL_DECISION)).isFalse();
        assertThat(reading.reads(PARTIES)).isFalse();
        assertThat(reading.reads(FOLLOWERS)).isEqualTo(role != Role.LAWYER);
        assertThat(reading.reads(OFFICIALS)).isFalse();
        assertThat(reading.namesTeam()).isFalse();
    }

    @Test
    void tellsTheTeamAboutOpinionsOnlyAfterTheDecision() {
        assertThat(own(inStage(Stage.INTAKE)).reads(UNTIL_DECISION)).isFalse();
        assertThat(own(inStage(Stage.REVIEW)).reads(UNTIL_DECISION)).isFalse();
        assertThat(own(inStage(Stage.PREPARATION)).reads(UNTIL_DECISION)).isTrue();
        assertThat(own(ProposalFixtures.closed(Outcome.REJECTED)).reads(UNTIL_DECISION))
                .isTrue();
    }

    @Test
    void keepsNotesFromAnOfficialWhoseOwnProposalItIs() {
        Reading reading = new Reading(person(Role.ADVISER), inStage(Stage.REVIEW), true, true);

        assertThat(reading.reads(OFFICIALS)).isFalse();
        assertThat(reading.reads(UNTIL_DECISION)).isFalse();
        assertThat(reading.namesTeam()).isTrue();
    }

    private Reading own(Proposal proposal) {
        return new Reading(person(Role.SUBMITTER), proposal, true, true);
    }
}
