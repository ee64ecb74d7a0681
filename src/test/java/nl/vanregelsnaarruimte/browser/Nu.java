package nl.vanregelsnaarruimte.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process: what is wrong with the HTML of a page as the server sent it. */
final class Nu {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * What we do knowingly: a table that a phone shows as cards and a list without bullets lose their meaning in some
     * browsers unless they say their roles, and a keyboard of digits is a comfort where there is one.
     */
    private static final Pattern KNOWINGLY =
            Pattern.compile("The “\\w+” role is unnecessary for element “(table|thead|tbody|tr|th|td|ul|ol)”\\."
                    + "|The “inputmode” attribute is not supported in all browsers\\..*");

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final List<String> findings = new ArrayList<>();

    Nu() {
        try {
            validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(new Findings(), false, false);
        } catch (Exception noSchema) {
            throw new IllegalStateException(noSchema);
        }
    }

    List<String> findings(String html) {
        findings.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException broken) {
            findings.add(broken.toString());
        }
        return List.copyOf(findings);
    }

    /** A warning is taken as seriously as an error. */
    private final class Findings implements ErrorHandler {

        @Override
        public void warning(SAXParseException found) {
            if (!KNOWINGLY.matcher(found.getMessage()).matches()) {
                error(found);
            }
        }

        @Override
        public void error(SAXParseException found) {
            findings.add("HTML line %d: %s".formatted(found.getLineNumber(), found.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException found) {
            error(found);
        }
    }
}
