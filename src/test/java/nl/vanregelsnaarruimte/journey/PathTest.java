package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.AppTest;

/** A test of one way along the road. */
@AppTest
public abstract class PathTest extends RoadTest {}
