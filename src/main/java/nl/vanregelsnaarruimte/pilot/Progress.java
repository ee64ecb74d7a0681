package nl.vanregelsnaarruimte.pilot;

import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;

/** How a running pilot goes, in the team's own words: at most eight short questions. */
record Progress(
        HowIsIt howIsIt,
        String didWell,
        String difficult,
        ReallyOff ruleReallyOff,
        String unexpected,
        int hoursSpent,
        String helpNeeded) {

    /** How it goes, at a glance. */
    enum HowIsIt {
        GREEN,
        AMBER,
        RED
    }

    /** Whether people really work without the rule. */
    enum ReallyOff {
        YES,
        PARTLY,
        NO
    }

    static @Nullable Progress read(Answers answers) {
        HowIsIt howIsIt = answers.choice("howIsIt", HowIsIt.class);
        String didWell = answers.text("didWell", 3, 2000);
        String difficult = answers.text("difficult", 3, 2000);
        ReallyOff reallyOff = answers.choice("ruleReallyOff", ReallyOff.class);
        String unexpected = answers.optionalText("unexpected", 2000);
        Integer hours = answers.number("hoursSpent", 0, 10_000);
        String help = answers.optionalText("helpNeeded", 2000);
        return howIsIt == null || reallyOff == null || hours == null
                ? null
                : new Progress(howIsIt, didWell, difficult, reallyOff, unexpected, hours, help);
    }
}
