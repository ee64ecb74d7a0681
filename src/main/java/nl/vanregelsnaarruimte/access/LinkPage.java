package nl.vanregelsnaarruimte.access;

import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a module shows to and asks of people who come by a link and have no account. */
public interface LinkPage {

    /** What the links to this page are good for. */
    LinkPurpose purpose();

    /** What somebody with a link about this subject sees; empty when there is nothing for him (any more). */
    Optional<Shown> show(String subject);

    /**
     * Does what the answers say, unless something in them is refused, and gives what comes next; empty when nothing is
     * asked any more, or ever.
     */
    default Optional<Shown> submit(String subject, Answers answers) {
        return Optional.empty();
    }

    /** A page as it is shown. */
    record Shown(String template, HttpStatus status, Map<String, ?> facts) {

        public Shown(String template, Map<String, ?> facts) {
            this(template, HttpStatus.OK, facts);
        }

        public static Shown elsewhere(String path) {
            return new Shown("redirect:" + path, HttpStatus.FOUND, Map.of());
        }

        public ModelAndView view() {
            return new ModelAndView(template, facts, status);
        }

        /** The page as a form that goes to this path, with what was typed in it and what is wrong with that. */
        public ModelAndView form(String path, Answers answers) {
            ModelAndView view = view().addObject("answers", answers).addObject("action", path);
            if (answers.refused() && status == HttpStatus.OK) {
                view.setStatus(HttpStatus.BAD_REQUEST);
            }
            return view;
        }
    }
}
