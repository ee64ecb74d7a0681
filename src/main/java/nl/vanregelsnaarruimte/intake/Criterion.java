package nl.vanregelsnaarruimte.intake;

import java.util.List;
import java.util.stream.Stream;

/** The four points on which the programme judges whether a proposal may take part. */
enum Criterion {
    PRIMARY_PROCESS,
    GAIN,
    MANDATE,
    COMMITMENT;

    /** The points that an adviser judges; the mandate is answered by the manager himself. */
    static List<Criterion> judged() {
        return Stream.of(values()).filter(Criterion::isJudged).toList();
    }

    public boolean isJudged() {
        return this != MANDATE;
    }

    /** The name of its field in the adviser's form. */
    public String field() {
        return switch (this) {
            case PRIMARY_PROCESS -> "primaryProcess";
            case GAIN -> "gain";
            case MANDATE -> "mandate";
            case COMMITMENT -> "commitment";
        };
    }

    /** The name of the field with the reason beside it. */
    public String reasonField() {
        return field() + "Reason";
    }
}
