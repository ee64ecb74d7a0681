package nl.vanregelsnaarruimte.benchmark;

import java.util.List;

/** One figure beside its anchor. */
record Row(
        String goal,
        String what,
        String anchor,
        String ours,
        String ratio,
        String must,
        String stretch,
        String reached) {

    static final List<String> HEADS = List.of("goal", "what", "anchor", "ours", "ratio", "must", "stretch", "reached?");

    /** A figure that tells something but is no goal. */
    static Row told(String what, String anchor, String ours, String ratio) {
        return new Row("", what, anchor, ours, ratio, "", "", "");
    }

    List<String> cells() {
        return List.of(goal, what, anchor, ours, ratio, must, stretch, reached);
    }
}
