package nl.vanregelsnaarruimte.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several enum constants in one column. */
final class Names {

    private Names() {}

    static String join(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> split(String names, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            constants.add(Enum.valueOf(type, name));
        }
        return Collections.unmodifiableSet(constants);
    }
}
