package nl.vanregelsnaarruimte.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The page for a request that the server could make nothing of, so that the application was never asked. */
class PlainRefusal extends ErrorReportValve {

    private final PlainPage pages;

    PlainRefusal(MessageSource messages) {
        this.pages = new PlainPage(messages);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable reason) {
        if (response.getStatus() < Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(UTF_8.name());
            response.getReporter().write(page(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked has hung up
            container.getLogger().debug("no answer", gone);
        }
    }

    private String page(int status) {
        String kind = switch (status) {
            case Response.SC_SERVICE_UNAVAILABLE -> "web.503.";
            case Response.SC_INTERNAL_SERVER_ERROR -> "web.5xx.";
            default -> "web.4xx.";
        };
        return pages.of(kind + "title", kind + "text");
    }
}
