package nl.vanregelsnaarruimte.access;

/** A body that people work for, known by a code of our own. */
public record Organisation(String code, String name, Sector sector) {}
