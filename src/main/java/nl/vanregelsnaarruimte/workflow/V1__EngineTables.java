package nl.vanregelsnaarruimte.workflow;

import java.sql.Connection;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** The first migration: the tables of the engine and of the web sessions, from the scripts in their own jars. */
@Component
class V1__EngineTables extends BaseJavaMigration {

    private static final String ENGINE = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final String SESSION = "org/springframework/session/jdbc/schema-%s.sql";

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        String vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        String engineVendor = vendor.equals("postgresql") ? "postgres" : vendor;
        Stream.of("engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history")
                .map(part -> ENGINE.formatted(engineVendor, part))
                .forEach(script -> ScriptUtils.executeSqlScript(connection, new ClassPathResource(script)));
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(SESSION.formatted(vendor)));
    }
}
