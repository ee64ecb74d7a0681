package nl.vanregelsnaarruimte.web;

import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.workflow.OpenTask;

/**
 * One task on the work list; public for the template (see WorkView).
 *
 * @param mine whether the reader holds it; nobody else does
 */
public record WorkLine(OpenTask task, TermInWords.Words term, boolean mine) {}
