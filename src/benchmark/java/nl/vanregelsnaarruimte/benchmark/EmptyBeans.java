package nl.vanregelsnaarruimte.benchmark;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the diagrams call, with nothing behind it: it answers as the road needs it, and keeps nothing. */
final class EmptyBeans {

    /** Long after every run. */
    private static final Date FAR = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private EmptyBeans() {}

    static Map<Object, Object> all() {
        return Map.of(
                "proposalTasks", new ProposalTasks(),
                "intakeTasks", new IntakeTasks(),
                "reviewTasks", new ReviewTasks(),
                "pilotTasks", new PilotTasks(),
                "evaluationTasks", new EvaluationTasks(),
                "notificationTasks", new NotificationTasks());
    }

    /** In place of the dossier. */
    public static final class ProposalTasks {

        public void enter(String key, String stage) {}

        public void close(String key, String outcome) {}

        public String submitter(String key) {
            return "indiener";
        }

        public String ruleKind(String key) {
            return "PROCEDURE";
        }
    }

    /** In place of intake; the mandate is there the second time that it is asked for. */
    public static final class IntakeTasks {

        private final Set<String> asked = ConcurrentHashMap.newKeySet();
        private final Set<String> expired = ConcurrentHashMap.newKeySet();

        public String adviser(String key) {
            return "imi";
        }

        public boolean existingRoom(String key) {
            return false;
        }

        public boolean referred(String key) {
            return false;
        }

        public boolean excluded(String key) {
            return false;
        }

        public String form(String key) {
            return "SUSPENSION";
        }

        public String suspendable(String key) {
            return "YES";
        }

        public String verdict(String key, String criterion) {
            return "MET";
        }

        public String mandate(String key) {
            if (expired.remove(key)) {
                return "EXPIRED";
            }
            if (asked.remove(key)) {
                return "GIVEN";
            }
            asked.add(key);
            return "OPEN";
        }

        public void expireMandate(String key) {
            expired.add(key);
        }

        public Date mandateEndsAt(String key) {
            return FAR;
        }

        public Date mandateSilentAt(String key) {
            return FAR;
        }
    }

    /** In place of review. */
    public static final class ReviewTasks {

        public List<String> unions(String key) {
            return List.of("vakbond-de-schakel");
        }

        public Date opinionsEndAt(String key) {
            return FAR;
        }

        public Date decisionWarningAt(String key) {
            return FAR;
        }

        public boolean unionObjects(String key) {
            return false;
        }
    }

    /** In place of the pilot. */
    public static final class PilotTasks {

        public void prepare(String key) {}

        public void suspend(String key) {}

        public String risk(String key) {
            return "LOW";
        }

        public int months(String key) {
            return 6;
        }

        public String revive(String key, String how) {
            return how;
        }

        public Date lapseWarningAt(String key) {
            return FAR;
        }

        public Date approvalLapsesAt(String key) {
            return FAR;
        }

        public Date nextReportAt(String key, String every) {
            return FAR;
        }

        public Date nextAnnouncementAt(String key) {
            return FAR;
        }

        public Date endsAt(String key) {
            return FAR;
        }
    }

    /** In place of the evaluation. */
    public static final class EvaluationTasks {

        public void publishCard(String key) {}

        public Date responseEndsAt(String key) {
            return FAR;
        }
    }

    /** In place of mail: none is written, queued or sent. */
    public static final class NotificationTasks {

        public void mail(String key, String event) {}
    }
}
