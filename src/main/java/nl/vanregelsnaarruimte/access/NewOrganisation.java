package nl.vanregelsnaarruimte.access;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding an organisation that is to take part. */
@Service
@Transactional
class NewOrganisation {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private final Organisations organisations;

    NewOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    void add(Answers answers) {
        String name = answers.line("name", 2, 100);
        String code = answers.line("code", 2, 40).toLowerCase(Locale.ROOT);
        Sector sector = answers.choice("sector", Sector.class);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            answers.refuse("code", "access.organisations.code.wrong");
        } else if (organisations.find(code).isPresent()) {
            answers.refuse("code", "access.organisations.code.taken");
        }
        if (!answers.refused() && sector != null) {
            organisations.add(new Organisation(code, name, sector));
        }
    }
}
