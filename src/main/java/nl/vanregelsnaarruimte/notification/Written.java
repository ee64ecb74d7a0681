package nl.vanregelsnaarruimte.notification;

import java.util.UUID;

/**
 * A mail in words, ready to be sent.
 *
 * @param id the stable part of its Message-ID
 * @param label what its file is called where no mail server is set
 */
record Written(UUID id, String label, String name, String address, String subject, String text, String html) {}
