package nl.vanregelsnaarruimte.workflow;

/** The steps that people take to learn from a pilot, as named in evaluation.bpmn. */
public final class EvaluationProcess {

    public static final String TASK_MEASURE_END = "Task_MeasureEnd";
    public static final String TASK_WRITE_EVALUATION = "Task_WriteEvaluation";
    public static final String TASK_RESPOND_TO_EVALUATION = "Task_RespondToEvaluation";
    public static final String TASK_DECIDE_FOLLOW_UP = "Task_DecideFollowUp";

    private EvaluationProcess() {}
}
