package nl.vanregelsnaarruimte.access;

/** The part of government an organisation belongs to, by its Dutch name. */
public enum Sector {
    RIJK,
    PROVINCIE,
    GEMEENTE,
    WATERSCHAP,
    POLITIE,
    GEMEENSCHAPPELIJKE_REGELING,
    ZBO,
    RECHTSPRAAK,
    OVERIG
}
