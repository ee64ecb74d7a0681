package nl.vanregelsnaarruimte.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Proves that a card still says what it said on the day it was published. */
final class Seal {

    private Seal() {}

    /** The same card with the hash of what it says. */
    static Card on(Card card) {
        return with(card, hash(with(card, "").toString()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Card with(Card card, String hash) {
        return new Card(
                card.number(),
                card.reference(),
                card.title(),
                card.organisationName(),
                card.sector(),
                card.ruleKind(),
                card.ruleText(),
                card.rulePurpose(),
                card.rulePlace(),
                card.firstDay(),
                card.lastDay(),
                card.stopped(),
                card.outcome(),
                card.summary(),
                card.worse(),
                card.strength(),
                card.advice(),
                card.decision(),
                card.reason(),
                card.publishedAt(),
                hash,
                card.figures(),
                card.findings());
    }
}
