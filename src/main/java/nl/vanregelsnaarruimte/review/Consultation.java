package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.access.Actor;

/** The talk with the unions that an objection asks for, after which BZK decides with reasons. */
record Consultation(String reference, LocalDate heldOn, String withWhom, String agreed, Actor by, Instant at) {}
