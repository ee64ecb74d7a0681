package nl.vanregelsnaarruimte.pilot;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A row of the table of pilots as it is made of an approved proposal.
 *
 * @param organisation the code of the organisation, from which its sector comes
 */
record NewPilot(
        String reference,
        String number,
        String form,
        String title,
        String organisation,
        String organisationName,
        UUID ruleId,
        String ruleKind,
        OffsetDateTime preparedAt) {}
