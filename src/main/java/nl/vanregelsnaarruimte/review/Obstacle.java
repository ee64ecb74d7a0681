package nl.vanregelsnaarruimte.review;

import java.util.List;

/**
 * What stands in the way of an approval.
 *
 * @param field the field of the form where it is told
 * @param key the message that says what to do
 */
record Obstacle(String field, String key, List<Object> args) {

    Obstacle(String field, String key, Object... args) {
        this(field, key, List.of(args));
    }
}
