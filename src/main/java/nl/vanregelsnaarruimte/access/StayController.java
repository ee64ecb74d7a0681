package nl.vanregelsnaarruimte.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asked by a page whose reader says that he is still there; like each request, that keeps his session open. */
@Controller
class StayController {

    @GetMapping("/blijf-ingelogd")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}
}
