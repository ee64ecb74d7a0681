package nl.vanregelsnaarruimte.web;

import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.workflow.OpenTask;

/**
 * One task on the work list.
 *
 * @param mine whether the reader holds it; nobody else does
 */
record WorkLine(OpenTask task, TermInWords.Words term, boolean mine) {}
