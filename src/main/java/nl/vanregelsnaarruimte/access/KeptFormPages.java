package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Fills in what was kept when its page is opened by whom it was kept for: after the page has decided that he may see
 * it. It waits until he sends the form himself.
 */
@Component
class KeptFormPages implements HandlerInterceptor, WebMvcConfigurer {

    private final KeptForms forms;
    private final CurrentUser current;

    KeptFormPages(KeptForms forms, CurrentUser current) {
        this.forms = forms;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session != null && HttpMethod.POST.matches(request.getMethod())) {
            waiting(request).ifPresent(sent -> forms.drop(session));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && HttpMethod.GET.matches(request.getMethod())
                && page.getModel().get("answers") instanceof Answers) {
            waiting(request).ifPresent(form -> fill(page, form));
        }
    }

    private Optional<KeptForm> waiting(HttpServletRequest request) {
        return current.find()
                .flatMap(user -> forms.of(request.getSession(false), user.username()))
                .filter(form -> form.path().equals(request.getRequestURI()));
    }

    private static void fill(ModelAndView page, KeptForm form) {
        page.addObject("answers", form.answers());
        page.addObject("resumed", true);
    }
}
