package nl.vanregelsnaarruimte.access;

import nl.vanregelsnaarruimte.form.Answers;

/** What a module does with the answer of somebody who comes by a link. */
public interface LinkPage {

    /** What the links to this page are good for. */
    LinkPurpose purpose();

    /** Reads the form of whoever holds this token, and when nothing in it is refused saves what it says. */
    void submit(String token, Answers answers);
}
