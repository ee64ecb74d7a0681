package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;

/**
 * A condition of the approval that has been met.
 *
 * @param place its number in the letter
 * @param note how one can see that it was met
 */
record MetCondition(int place, LocalDate metOn, String note) {}
