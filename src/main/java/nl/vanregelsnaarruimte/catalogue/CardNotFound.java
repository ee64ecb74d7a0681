package nl.vanregelsnaarruimte.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No card with this number has been published. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class CardNotFound extends RuntimeException {

    CardNotFound(String number) {
        super("no card " + number);
    }
}
