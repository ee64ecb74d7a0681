package nl.vanregelsnaarruimte.input;

/**
 * What came of one request.
 *
 * @param route the route that answered, as "POST /path/{name}", or the path where none did
 * @param html the page, or the page of the fault
 * @param location where the reader is sent on; empty when he is not
 * @param next the page he is sent on to; empty when he is not
 * @param changed what it wrote and stayed; empty when nothing did
 */
record Answer(String route, int status, String type, String html, String location, String next, String changed) {

    Answer with(String other) {
        return new Answer(route, status, type, html, location, next, other);
    }

    boolean refused() {
        return status >= 400;
    }

    boolean isPage() {
        return type.startsWith("text/html");
    }

    Html page() {
        return Html.of(html);
    }
}
