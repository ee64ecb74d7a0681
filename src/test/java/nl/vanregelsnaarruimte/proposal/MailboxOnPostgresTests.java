package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.PostgresTest;

/** Mailboxes of those who were asked before, on PostgreSQL. */
@PostgresTest
class MailboxOnPostgresTests extends Mailboxes {}
