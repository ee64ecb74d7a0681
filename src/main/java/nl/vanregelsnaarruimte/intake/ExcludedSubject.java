package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.proposal.RefusalReason;

/** What no pilot of this programme may touch (domain C.3). */
enum ExcludedSubject {
    HIGHER_LAW(RefusalReason.REGEL_NIET_OPSCHORTBAAR),
    HEALTH_AND_SAFETY(RefusalReason.VEILIGHEID_GEZONDHEID),
    CIVIL_RIGHTS(RefusalReason.RECHTEN_VAN_BURGERS),
    LEGAL_PROTECTION(RefusalReason.RECHTEN_VAN_BURGERS),
    PRIVACY(RefusalReason.RECHTEN_VAN_BURGERS),
    EU_PROCUREMENT(RefusalReason.REGEL_NIET_OPSCHORTBAAR),
    POLICE_POWERS(RefusalReason.RECHTEN_VAN_BURGERS),
    FINANCIAL_INTEGRITY(RefusalReason.DOEL_VAN_DE_REGEL_IN_GEVAAR),
    VULNERABLE_GROUP(RefusalReason.RECHTEN_VAN_BURGERS),
    PERSONAL_DISPUTE(RefusalReason.INDIVIDUEEL_GESCHIL),
    INTEGRITY_REPORT(RefusalReason.INTEGRITEITSMELDING),
    OUTSIDE_PROGRAMME(RefusalReason.BUITEN_PROGRAMMA);

    /** The reason from the closed list that the submitter reads. */
    final RefusalReason reason;

    ExcludedSubject(RefusalReason reason) {
        this.reason = reason;
    }
}
