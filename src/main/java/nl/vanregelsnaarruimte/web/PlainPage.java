package nl.vanregelsnaarruimte.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** A page that asks nobody anything, for when the application itself can't answer. */
record PlainPage(MessageSource messages) {

    private static final String HTML = """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body></html>
        """;

    /** What it says, by the keys of its title and its text. */
    String of(String title, String text) {
        return HTML.formatted(words(title), words(text), words("layout.onward.start"));
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.ROOT);
    }
}
