package nl.vanregelsnaarruimte.access;

/** What an active account logs in with. */
record Credentials(String username, String passwordHash) {}
