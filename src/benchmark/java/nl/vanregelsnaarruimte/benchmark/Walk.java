package nl.vanregelsnaarruimte.benchmark;

import nl.vanregelsnaarruimte.SqlCounter.Watched;

/** How a contender goes along the road: what it does with each action. */
@FunctionalInterface
interface Walk {

    /** Just does it. */
    Walk PLAIN = (action, act) -> act.run();

    void does(String action, Watched act) throws Exception;
}
