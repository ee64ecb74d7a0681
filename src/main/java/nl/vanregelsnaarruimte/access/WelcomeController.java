package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where somebody invited chooses his password, and where the first administrator makes his account. */
@Controller
@RequestMapping("/welkom/{token}")
class WelcomeController {

    private final Welcome welcome;
    private final Login login;

    WelcomeController(Welcome welcome, Login login) {
        this.welcome = welcome;
        this.login = login;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        return welcome.guest(token)
                .map(guest -> form(guest, Answers.empty(), model))
                .orElseGet(() -> gone(response, model));
    }

    @PostMapping
    String enter(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> guest = welcome.guest(token);
        if (guest.isEmpty()) {
            return gone(response, model);
        }
        Answers answers = Answers.of(typed);
        Optional<String> username = welcome.enter(token, answers);
        if (username.isEmpty()) {
            return answers.refused() ? form(guest.get(), answers, model) : gone(response, model);
        }
        login.begin(username.get(), request, response);
        return "redirect:" + login.home(username.get());
    }

    private static String form(String guest, Answers answers, Model model) {
        model.addAttribute("first", guest.equals(Welcome.FIRST_ADMINISTRATOR));
        model.addAttribute("guest", guest);
        model.addAttribute("answers", answers);
        return "access/welcome";
    }

    private static String gone(HttpServletResponse response, Model model) {
        model.addAttribute("purpose", LinkPurpose.ACCOUNT);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "access/link-gone";
    }
}
