package nl.vanregelsnaarruimte.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such draft, or it is somebody else's; both look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class DraftNotFound extends RuntimeException {}
