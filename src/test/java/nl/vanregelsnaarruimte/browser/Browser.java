package nl.vanregelsnaarruimte.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium or Chrome of this machine, started once for all tests; without one the browser tests are skipped, unless
 * they are required.
 */
final class Browser {

    /** The first is the same browser without the windows around its pages, which a test never sees. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static @Nullable Browser running;

    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path place) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(place).setArgs(ARGUMENTS));
    }

    static synchronized Browser start() {
        if (running == null) {
            running = new Browser(place());
        }
        return running;
    }

    private static Path place() {
        Optional<Path> place = Stream.of(PLACES)
                .flatMap(List::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (place.isEmpty() && "required".equals(System.getProperty("browser"))) {
            throw new AssertionError("no Chromium or Chrome found in " + PLACES);
        }
        assumeTrue(place.isPresent(), "no Chromium or Chrome is installed here");
        return place.get();
    }

    com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    /** Nobody's window is still there for the next test. */
    void closeWindows() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }
}
