package nl.vanregelsnaarruimte.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;

/** Somebody outside the system in the fields of a form: name, function and mail behind a prefix. */
final class PersonForm {

    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");

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
        String mail = mailbox(giver.mail());
        if (mail.equals(mailbox(submitterMail))) {
            answers.refuse("giverMail", "intake.draft.giverIsSelf");
        } else if (!mail.isEmpty()
                && colleagues.stream().map(PersonForm::mailbox).anyMatch(mail::equals)) {
            answers.refuse("giverMail", "intake.draft.giverIsColleague");
        }
        return giver;
    }

    /** Where mail to this address arrives: however it is written, and without what stands behind a plus. */
    static String mailbox(String address) {
        return TAG.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceFirst("@");
    }

    /** Reads a colleague, who tells where he works and is none of those with these addresses. */
    static Person colleague(Answers answers, Collection<String> taken) {
        String name = answers.line("name", 2, 100);
        String mail = answers.mail("mail");
        if (taken.stream().map(PersonForm::mailbox).anyMatch(mailbox(mail)::equals)) {
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
