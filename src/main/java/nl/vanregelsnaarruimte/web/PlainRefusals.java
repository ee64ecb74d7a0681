package nl.vanregelsnaarruimte.web;

import org.apache.catalina.Pipeline;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the server a page of ours in place of its own, and bounds what it reads at once. */
@Component
class PlainRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    PlainRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            Pipeline pipeline = context.getParent().getPipeline();
            pipeline.addValve(new PlainRefusal(messages));
            pipeline.addValve(new BodyGate());
        });
    }
}
