package nl.vanregelsnaarruimte.web;

import java.util.List;
import nl.vanregelsnaarruimte.calendar.TermInWords.Tone;

/** Tasks that are equally urgent, under one heading of the work list; public for the template (see WorkView). */
public record WorkGroup(Tone tone, List<WorkLine> lines) {}
