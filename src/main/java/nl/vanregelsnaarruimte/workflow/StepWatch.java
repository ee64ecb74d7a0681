package nl.vanregelsnaarruimte.workflow;

/** Somebody who must know which steps a proposal comes to, in the transaction that brings it there. */
public interface StepWatch {

    /** This proposal now waits for this step. */
    void opens(String reference, String step);
}
