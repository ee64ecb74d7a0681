package nl.vanregelsnaarruimte.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What the figures were taken on. */
final class Machine {

    private Machine() {}

    static String described(Bench bench) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s UTC · %d cores · %d GiB · %s %s · JDK %s · %s · %s · %d rounds of %d s"
                .formatted(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(LocalDateTime.now(ZoneOffset.UTC)),
                        system.getAvailableProcessors(),
                        system.getTotalMemorySize() >> 30,
                        system.getName(),
                        system.getArch(),
                        Runtime.version().feature(),
                        version(bench.h2("version")),
                        version(bench.postgres("version")) + " with fsync",
                        bench.rounds(),
                        bench.seconds());
    }

    private static String version(Database database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
