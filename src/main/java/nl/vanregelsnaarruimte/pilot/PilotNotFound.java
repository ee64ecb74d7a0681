package nl.vanregelsnaarruimte.pilot;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such pilot, or this reader may not know of it; both look the same to him. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PilotNotFound extends RuntimeException {

    PilotNotFound(String which) {
        super("no pilot " + which);
    }
}
