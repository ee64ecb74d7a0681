package nl.vanregelsnaarruimte.evaluation;

/** Whether something was so: wholly, partly or not. */
enum Extent {
    YES,
    PARTLY,
    NO
}
