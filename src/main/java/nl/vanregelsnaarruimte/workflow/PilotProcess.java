package nl.vanregelsnaarruimte.workflow;

/** The steps that people take from approval until the rule revives, as named in pilot.bpmn. */
public final class PilotProcess {

    public static final String TASK_RECORD_LEGAL_BASIS = "Task_RecordLegalBasis";
    public static final String TASK_RECORD_BASELINE = "Task_RecordBaseline";
    public static final String TASK_MEET_CONDITIONS = "Task_MeetConditions";
    public static final String TASK_START_PILOT = "Task_StartPilot";
    public static final String TASK_REPORT_PROGRESS = "Task_ReportProgress";

    public static final String MESSAGE_BRAKE_PULLED = "Message_BrakePulled";

    private PilotProcess() {}
}
