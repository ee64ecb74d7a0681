package nl.vanregelsnaarruimte.workflow;

/** The steps that people take between submitting a proposal and closing it, as named in proposal.bpmn. */
public final class ProposalProcess {

    public static final String TASK_TAKE_UP_PROPOSAL = "Task_TakeUpProposal";
    public static final String TASK_ASSESS_CRITERIA = "Task_AssessCriteria";
    public static final String TASK_COMPLETE_PROPOSAL = "Task_CompleteProposal";
    public static final String TASK_COSIGN_REFUSAL = "Task_CosignRefusal";
    public static final String TASK_REVIEW_DOSSIER = "Task_ReviewDossier";
    public static final String TASK_GIVE_UNION_OPINION = "Task_GiveUnionOpinion";
    public static final String TASK_GIVE_OWNER_VIEW = "Task_GiveOwnerView";
    public static final String TASK_CHECK_LEGALLY = "Task_CheckLegally";
    public static final String TASK_CONSULT_UNIONS = "Task_ConsultUnions";
    public static final String TASK_PREPARE_DECISION = "Task_PrepareDecision";
    public static final String TASK_TAKE_DECISION = "Task_TakeDecision";

    public static final String TASK_RECONSIDER = "Task_Reconsider";

    public static final String MESSAGE_PROPOSAL_WITHDRAWN = "Message_ProposalWithdrawn";
    public static final String MESSAGE_RECONSIDERATION_ASKED = "Message_ReconsiderationAsked";

    private ProposalProcess() {}
}
