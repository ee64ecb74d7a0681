package nl.vanregelsnaarruimte.access;

import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What one can choose from on the pages of an account. */
@ControllerAdvice(assignableTypes = {AccountController.class, NewAccountController.class})
class AccountChoices {

    private final Organisations organisations;

    AccountChoices(Organisations organisations) {
        this.organisations = organisations;
    }

    @ModelAttribute("organisations")
    Map<String, String> organisations() {
        return organisations.names();
    }

    @ModelAttribute("groups")
    FunctionGroup[] groups() {
        return FunctionGroup.values();
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }
}
