package nl.vanregelsnaarruimte.workflow;

import java.util.List;

/**
 * How far a proposal is by the work list.
 *
 * @param open what it waits for now, the most urgent first
 * @param stepsDone the steps that people have done
 */
public record Trail(List<OpenTask> open, List<String> stepsDone) {}
