package org.aliquot.pathway;

import java.util.List;
import org.aliquot.route.Credential;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The credentials of all packs with the conditions of their routes. */
@Service
public class RouteBook {

    private static final StoredJson<List<Credential>> CREDENTIALS = StoredJson.of(new TypeReference<>() {});

    private static final String ALL = "select credentials from route_book order by pack";

    private static final String PUT = """
            insert into route_book (pack, credentials)
            values (:pack, cast(:credentials as jsonb))
            on conflict (pack) do update
            set credentials = excluded.credentials
            """;

    private final JdbcClient jdbc;

    RouteBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Credential> credentials() {
        return jdbc.sql(ALL).query((row, _) -> CREDENTIALS.read(row.getString("credentials"))).list().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** A part of the transaction that loads the pack. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String pack, List<Credential> credentials) {
        jdbc.sql(PUT)
                .param("pack", pack)
                .param("credentials", CREDENTIALS.write(credentials))
                .update();
    }
}
