package nl.vanregelsnaarruimte.workflow;

/** The steps that people take to get a mandate, as named in mandate.bpmn. */
public final class MandateProcess {

    public static final String TASK_ASK_MANDATE = "Task_AskMandate";
    public static final String TASK_GIVE_MANDATE = "Task_GiveMandate";
    public static final String TASK_HELP_WITH_MANDATE = "Task_HelpWithMandate";

    private MandateProcess() {}
}
