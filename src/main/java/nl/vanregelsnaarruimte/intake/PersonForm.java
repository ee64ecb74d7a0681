package nl.vanregelsnaarruimte.intake;

import java.util.Collection;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;

/** Somebody outside the system in the fields of a form: name, function and mail behind a prefix. */
final class PersonForm {

    private PersonForm() {}

    static Person read(Answers answers, String prefix) {
        return new Person(
                answers.text(prefix + "Name", 2, 100),
                answers.text(prefix + "Function", 2, 100),
                answers.mail(prefix + "Mail"));
    }

    /** Reads a manager, who can't be the one who asks. */
    static Person giver(Answers answers, String submitterMail) {
        Person giver = read(answers, "giver");
        if (giver.mail().equalsIgnoreCase(submitterMail)) {
            answers.refuse("giverMail", "intake.draft.giverIsSelf");
        }
        return giver;
    }

    /** Reads a colleague, who tells where he works and is none of those with these addresses. */
    static Person colleague(Answers answers, Collection<String> taken) {
        String name = answers.text("name", 2, 100);
        String mail = answers.mail("mail");
        if (taken.contains(mail)) {
            answers.refuse("mail", "intake.colleagues.taken");
        }
        return new Person(name, answers.text("organisation", 2, 100), mail);
    }

    static void write(Person person, String prefix, Answers answers) {
        answers.with(prefix + "Name", person.name())
                .with(prefix + "Function", person.function())
                .with(prefix + "Mail", person.mail());
    }
}
