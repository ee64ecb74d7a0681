package nl.vanregelsnaarruimte.web;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives each fault of ours a number, by which whoever saw the page and whoever reads the log find each other. */
@Component
class NumberedFaults extends DefaultErrorAttributes {

    private static final Logger log = LoggerFactory.getLogger(NumberedFaults.class);
    private static final int LENGTH = 8;

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            String number = UUID.randomUUID().toString().substring(0, LENGTH);
            log.error("fault {}", number, getError(request));
            attributes.put("number", number);
        }
        return attributes;
    }
}
