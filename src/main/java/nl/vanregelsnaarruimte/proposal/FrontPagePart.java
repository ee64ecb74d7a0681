package nl.vanregelsnaarruimte.proposal;

import java.util.Map;

/** What one module adds to the front page, for everybody to see. */
public interface FrontPagePart {

    /** What {@code templates/web/home.html} shows, by the names it uses; a part with nothing to show leaves them out. */
    Map<String, ?> show();
}
