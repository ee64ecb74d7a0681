package nl.vanregelsnaarruimte.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find this application: what links in mails and in the log begin with. */
@Component
public class PublicAddress {

    private final String base;

    /** A slash at the end is one too many, as each path begins with its own. */
    public PublicAddress(@Value("${ruimte.base-url}") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    /** The whole address of a path, which is empty or begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
