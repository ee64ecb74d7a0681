package nl.vanregelsnaarruimte.benchmark;

import java.util.Map;

/** A database for one contender, empty at first. */
record Database(String url, String user, String password) {

    /** How the application and every contender are told, as environment. */
    Map<String, String> environment() {
        return Map.of("DB_URL", url, "DB_USER", user, "DB_PASSWORD", password);
    }

    /** The one that a contender was told of. */
    static Database told() {
        Map<String, String> told = System.getenv();
        return new Database(told.get("DB_URL"), told.get("DB_USER"), told.get("DB_PASSWORD"));
    }
}
