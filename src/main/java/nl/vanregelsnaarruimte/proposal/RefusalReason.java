package nl.vanregelsnaarruimte.proposal;

/**
 * The closed list of reasons for which a proposal can be refused or sent another way (domain E.6).
 *
 * <p>Their messages are {@code proposal.reason.NAME}, and {@code proposal.reason.NAME.can} for what one still can do.
 */
public enum RefusalReason {
    NIET_PRIMAIR_PROCES,
    GEEN_AMBTENAAR,
    LEVERT_TE_WEINIG_OP,
    GEEN_MANDAAT,
    TE_WEINIG_TIJD_OF_COLLEGAS,
    GEEN_ALTERNATIEF,
    REGEL_NIET_OPSCHORTBAAR,
    DOEL_VAN_DE_REGEL_IN_GEVAAR,
    RECHTEN_VAN_BURGERS,
    VEILIGHEID_GEZONDHEID,
    GEEN_INSTEMMING_BONDEN,
    NIET_TE_METEN,
    AL_EEN_PILOT,
    INDIVIDUEEL_GESCHIL,
    INTEGRITEITSMELDING,
    BUITEN_PROGRAMMA
}
