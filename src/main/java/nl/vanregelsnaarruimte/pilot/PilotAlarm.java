package nl.vanregelsnaarruimte.pilot;

/** Warns those who follow a pilot that it goes badly, on whatever day it is. */
public interface PilotAlarm {

    void goesBadly(String reference);
}
