package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to log in. */
@Controller
@RequestMapping("/inloggen")
class LoginController {

    private static final String PAGE = "access/login";

    private final PasswordLogin passwords;
    private final Login login;
    private final Users users;

    LoginController(PasswordLogin passwords, Login login, Users users) {
        this.passwords = passwords;
        this.login = login;
        this.users = users;
    }

    /** In the demo: everybody one can log in as. */
    @ModelAttribute("people")
    List<User> people(@ModelAttribute("demo") boolean demo) {
        return demo
                ? users.withPassword().stream()
                        .filter(user -> !user.roles().isEmpty())
                        .sorted(Comparator.comparing((User user) -> Collections.min(user.roles()))
                                .thenComparing(User::organisation))
                        .toList()
                : List.of();
    }

    @GetMapping
    String show(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("answers", Answers.of(asked));
        model.addAttribute("late", asked.containsKey("verlopen"));
        model.addAttribute("kept", asked.containsKey("bewaard"));
        model.addAttribute("out", asked.containsKey("uitgelogd"));
        return PAGE;
    }

    @PostMapping
    String login(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Answers answers = Answers.of(typed);
        Optional<String> username = passwords.login(answers, request.getRemoteAddr(), BrowserCookie.of(request));
        if (username.isEmpty()) {
            model.addAttribute("answers", answers);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return PAGE;
        }
        login.begin(username.get(), request, response);
        return "redirect:" + LocalPath.of(answers.value("naar")).orElseGet(() -> login.home(username.get()));
    }
}
