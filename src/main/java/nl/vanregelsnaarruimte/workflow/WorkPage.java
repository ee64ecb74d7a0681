package nl.vanregelsnaarruimte.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the work list.
 *
 * @param tasks the most urgent first
 * @param next where the next page begins; null on the last one
 */
public record WorkPage(List<OpenTask> tasks, @Nullable WorkCursor next) {}
