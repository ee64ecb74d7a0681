package nl.vanregelsnaarruimte.evaluation;

/** Says things without the names of the people who had a part in them. */
record Nameless(PersonNames names, String somebody) {

    String of(String text) {
        return names.hide(text, somebody);
    }

    Finding of(Finding finding) {
        return new Finding(finding.kind(), finding.level(), of(finding.text()));
    }
}
