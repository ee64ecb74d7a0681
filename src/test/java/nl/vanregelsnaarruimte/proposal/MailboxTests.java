package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.AppTest;

/** Mailboxes of those who were asked before, on H2. */
@AppTest
class MailboxTests extends Mailboxes {}
