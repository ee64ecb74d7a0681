package nl.vanregelsnaarruimte.proposal;

import static nl.vanregelsnaarruimte.proposal.RoadStep.State.DONE;
import static nl.vanregelsnaarruimte.proposal.RoadStep.State.LATER;
import static nl.vanregelsnaarruimte.proposal.RoadStep.State.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.junit.jupiter.api.Test;

class RoadTests {

    private static final List<TimelineEntry> IN_REVIEW = List.of(
            on("2026-10-19", "submitted", "Sanne Oosterveld"),
            on("2026-10-19", "entered.INTAKE", "SYSTEM"),
            on("2026-10-26", "intake.taken", "Noor Verhage"),
            on("2026-11-10", "entered.REVIEW", "SYSTEM"),
            on("2026-11-12", "review.opened", "Karim Belhaj"));

    @Test
    void tellsWhatIsDoneWhatIsNowAndWhatComesLater() {
        List<RoadStep> road = Road.of(ProposalFixtures.inStage(Stage.REVIEW), IN_REVIEW);

        assertThat(road).extracting(RoadStep::state).containsExactly(DONE, DONE, NOW, LATER, LATER, LATER);
        assertThat(road)
                .extracting(RoadStep::heading)
                .containsExactly(
                        "proposal.road.SUBMITTED",
                        "proposal.road.INTAKE",
                        "proposal.road.REVIEW",
                        "proposal.road.PREPARATION",
                        "proposal.road.RUNNING",
                        "proposal.road.EVALUATION");
    }

    @Test
    void datesEachPhaseFromItsFirstDayToThatOfTheNext() {
        List<RoadStep> road = Road.of(ProposalFixtures.inStage(Stage.REVIEW), IN_REVIEW);

        assertThat(road.get(1).from()).isEqualTo("2026-10-19");
        assertThat(road.get(1).until()).isEqualTo("2026-11-10");
        assertThat(road.get(2).from()).isEqualTo("2026-11-10");
        assertThat(road.get(2).until()).isNull();
    }

    @Test
    void putsEachEventInItsPhase() {
        List<RoadStep> road = Road.of(ProposalFixtures.inStage(Stage.REVIEW), IN_REVIEW);

        assertThat(road.get(0).events()).extracting(RoadEvent::key).containsExactly("timeline.submitted");
        assertThat(road.get(1).events()).extracting(RoadEvent::key).containsExactly("timeline.intake.taken");
        assertThat(road.get(2).events())
                .containsExactly(
                        new RoadEvent(LocalDate.of(2026, 11, 12), "timeline.review.opened", List.of("Karim Belhaj")));
    }

    @Test
    void endsWithTheOutcomeAndLeavesOutWhatWillNeverCome() {
        List<TimelineEntry> entries = List.of(
                on("2026-10-19", "submitted", "Sanne Oosterveld"),
                on("2026-10-19", "entered.INTAKE", "SYSTEM"),
                on("2026-10-30", "closed.WITHDRAWN", "SYSTEM"),
                on("2026-10-30", "withdrawn", "Sanne Oosterveld"));

        List<RoadStep> road = Road.of(ProposalFixtures.closed(Outcome.WITHDRAWN), entries);

        assertThat(road).extracting(RoadStep::state).containsExactly(DONE, DONE, DONE);
        assertThat(road.get(1).text()).isEqualTo("proposal.road.INTAKE.past");
        RoadStep end = road.get(2);
        assertThat(end.heading()).isEqualTo("outcome.WITHDRAWN");
        assertThat(end.text()).isEqualTo("outcome.WITHDRAWN.explain");
        assertThat(end.events()).extracting(RoadEvent::key).containsExactly("timeline.withdrawn");
    }

    @Test
    void isInThePhaseThatItWentBackTo() {
        List<TimelineEntry> entries = List.of(
                on("2026-10-19", "submitted", "Sanne Oosterveld"),
                on("2026-10-19", "entered.INTAKE", "SYSTEM"),
                on("2026-11-10", "entered.REVIEW", "SYSTEM"),
                on("2026-11-12", "review.sentBack", "Karim Belhaj"),
                on("2026-11-12", "entered.INTAKE", "SYSTEM"));

        List<RoadStep> road = Road.of(ProposalFixtures.inStage(Stage.INTAKE), entries);

        assertThat(road).extracting(RoadStep::state).containsExactly(DONE, NOW, LATER, LATER, LATER, LATER);
        assertThat(road.get(1).events()).extracting(RoadEvent::key).containsExactly("timeline.review.sentBack");
    }

    @Test
    void takesWhatWasSaidAfterTheEndAlongWhenItGoesBackOnTheRoad() {
        List<TimelineEntry> entries = List.of(
                on("2026-10-19", "entered.INTAKE", "SYSTEM"),
                on("2026-10-30", "closed.NOT_ELIGIBLE", "SYSTEM"),
                on("2026-11-02", "review.reconsideration", "Sanne Oosterveld"),
                on("2026-11-20", "entered.INTAKE", "SYSTEM"));

        List<RoadStep> road = Road.of(ProposalFixtures.inStage(Stage.INTAKE), entries);

        assertThat(road.get(1).state()).isEqualTo(NOW);
        assertThat(road.get(1).events()).extracting(RoadEvent::key).containsExactly("timeline.review.reconsideration");
    }

    @Test
    void writesDatesInWordsAndNobodysNameForTheSystem() {
        RoadEvent event = RoadEvent.of(new TimelineEntry(
                Amsterdam.startOf(LocalDate.of(2026, 11, 12)),
                "pilot.over.ENDED",
                "SYSTEM",
                Audience.ALL,
                List.of("2027-03-01", "zomaar 2027-03-01", "2027-02-31")));

        assertThat(event.day()).isEqualTo("2026-11-12");
        assertThat(event.parts()).containsExactly("", "1 maart 2027", "zomaar 2027-03-01", "2027-02-31");
    }

    private static TimelineEntry on(String day, String event, String by) {
        return new TimelineEntry(Amsterdam.startOf(LocalDate.parse(day)), event, by, Audience.ALL, List.of());
    }
}
