package nl.vanregelsnaarruimte.intake;

import java.util.List;

/**
 * One page of the form.
 *
 * @param step its number, from 1
 * @param slug its place in the address, and its name in the keys of its messages
 */
record DraftPage(int step, String slug, List<Question> questions) {

    DraftPage(int step, String slug, Question... questions) {
        this(step, slug, List.of(questions));
    }

    boolean asks(String field) {
        return questions.stream().anyMatch(question -> question.field().equals(field));
    }
}
