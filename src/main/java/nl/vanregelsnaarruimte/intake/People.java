package nl.vanregelsnaarruimte.intake;

import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;

/** The manager and the colleagues whom a submitter names. */
final class People {

    private static final int MOST_COLLEAGUES = 4;

    private People() {}

    /** Notes who is named twice, half, or is the submitter himself. */
    static void check(Answers answers, String ownMail) {
        List<String> seen = new ArrayList<>(List.of(MailAddress.mailbox(ownMail)));
        differs(answers, "giverMail", seen, "intake.draft.giverIsSelf");
        for (int i = 1; i <= MOST_COLLEAGUES; i++) {
            complete(answers, i);
            differs(answers, "colleague" + i + "Mail", seen, "intake.draft.colleagueTwice");
        }
    }

    /** The manager, from answers that have been checked. */
    static Person giver(Answers checked) {
        return new Person(
                IdeaForm.text(checked, "giverName"),
                IdeaForm.text(checked, "giverFunction"),
                IdeaForm.text(checked, "giverMail"));
    }

    static List<Person> colleagues(Answers checked) {
        List<Person> colleagues = new ArrayList<>();
        for (int i = 1; i <= MOST_COLLEAGUES; i++) {
            String name = IdeaForm.text(checked, "colleague" + i + "Name");
            if (!name.isEmpty()) {
                colleagues.add(new Person(name, "", IdeaForm.text(checked, "colleague" + i + "Mail")));
            }
        }
        return List.copyOf(colleagues);
    }

    private static void complete(Answers answers, int number) {
        String name = "colleague" + number + "Name";
        String mail = "colleague" + number + "Mail";
        boolean named = !answers.value(name).isBlank();
        boolean reachable = !answers.value(mail).isBlank();
        if (named && !reachable && answers.error(mail) == null) {
            answers.refuse(mail, "intake.draft.colleagueMailMissing");
        } else if (reachable && !named && answers.error(name) == null) {
            answers.refuse(name, "intake.draft.colleagueNameMissing");
        }
    }

    private static void differs(Answers answers, String field, List<String> seen, String key) {
        String mail = MailAddress.mailbox(answers.value(field));
        if (!mail.isEmpty() && seen.contains(mail)) {
            answers.refuse(field, key);
        }
        seen.add(mail);
    }
}
