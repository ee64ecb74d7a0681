package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * What only those see of a pilot who may see its proposal.
 *
 * @param instead how the team works in the place of the rule
 * @param startBefore the last day on which the pilot may begin
 * @param reports how it goes; empty for who may not read that
 * @param task what waits on this reader; null when nothing does
 * @param holdsBrake whether this reader may stop the pilot
 */
record PilotInside(
        Proposal proposal,
        String instead,
        String stopRule,
        LocalDate startBefore,
        Team team,
        List<Report> reports,
        boolean readsReports,
        @Nullable OpenTask task,
        @Nullable BrakePull stopped,
        boolean holdsBrake) {}
