package nl.vanregelsnaarruimte.intake;

import java.util.Collection;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;

/** Somebody outside the system in the fields of a form: name, function and mail behind a prefix. */
final class PersonForm {

    private PersonForm() {}

    static Person read(Answers answers, String prefix) {
        return new Person(
                answers.line(prefix + "Name", 2, 100),
                answers.line(prefix + "Function", 2, 100),
                answers.mail(prefix + "Mail"));
    }

    /** Reads a manager, who can't be the one who asks, nor one of those who do the work with him. */
    static Person giver(Answers answers, String submitterMail, Collection<String> colleagues) {
        Person giver = read(answers, "giver");
        String mail = giver.mail();
        if (MailAddress.same(mail, submitterMail)) {
            answers.refuse("giverMail", "intake.draft.giverIsSelf");
        } else if (!mail.isEmpty() && colleagues.stream().anyMatch(colleague -> MailAddress.same(mail, colleague))) {
            answers.refuse("giverMail", "intake.draft.giverIsColleague");
        }
        return giver;
    }

    /** Reads a colleague, who tells where he works and is none of those with these addresses. */
    static Person colleague(Answers answers, Collection<String> taken) {
        String name = answers.line("name", 2, 100);
        String mail = answers.mail("mail");
        if (taken.stream().anyMatch(other -> MailAddress.same(mail, other))) {
            answers.refuse("mail", "intake.colleagues.taken");
        }
        return new Person(name, answers.line("organisation", 2, 100), mail);
    }

    static void write(Person person, String prefix, Answers answers) {
        answers.with(prefix + "Name", person.name())
                .with(prefix + "Function", person.function())
                .with(prefix + "Mail", person.mail());
    }
}
