package nl.vanregelsnaarruimte.form;

import java.util.List;

/** What is wrong with one field: the key of a message and what is filled in there. */
public record FieldError(String key, List<Object> parts) {

    public FieldError {
        parts = List.copyOf(parts);
    }

    public FieldError(String key, Object... args) {
        this(key, List.of(args));
    }

    /** The same parts in the form that message formatting asks for. */
    public Object[] args() {
        return parts.toArray();
    }
}
