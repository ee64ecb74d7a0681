package nl.vanregelsnaarruimte.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that take part. */
@Component
public class Organisations {

    private static final String SELECT = "select code, name, sector from organisation ";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Organisation> all() {
        return jdbc.sql(SELECT + "order by name").query(Organisation.class).list();
    }

    /** By code, to choose one from. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        all().forEach(organisation -> names.put(organisation.code(), organisation.name()));
        return names;
    }

    /** How the organisations with these codes are called, by code. */
    public Map<String, String> names(Set<String> codes) {
        Map<String, String> names = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql(SELECT + "where code in (:codes)")
                    .param("codes", codes)
                    .query(Organisation.class)
                    .list()
                    .forEach(organisation -> names.put(organisation.code(), organisation.name()));
        }
        return names;
    }

    public Optional<Organisation> find(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(Organisation.class)
                .optional();
    }

    public void add(Organisation organisation) {
        jdbc.sql("insert into organisation (code, name, sector) values (:code, :name, :sector)")
                .param("code", organisation.code())
                .param("name", organisation.name())
                .param("sector", organisation.sector().name())
                .update();
    }
}
