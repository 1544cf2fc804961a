package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.authoring.SavedFilter;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Rows of {@code bank_filter}. */
@Component
public class SavedFilterTable {

    private static final String OF = """
            select id, name, parameters
            from bank_filter
            where account_id = :person
            order by lower(name)
            limit 100
            """;

    private static final String PUT = """
            insert into bank_filter (id, account_id, name, parameters)
            values (:id, :person, :name, cast(:parameters as jsonb))
            on conflict (account_id, lower(name)) do update
            set name = excluded.name,
                parameters = excluded.parameters
            """;

    private static final String DELETE = """
            delete from bank_filter
            where id = :id
              and account_id = :person
            """;

    private static final StoredJson<Map<String, String>> PARAMETERS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;

    SavedFilterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedFilter> of(AccountId person) {
        return jdbc.sql(OF).param("person", person.value()).query(this::filter).list();
    }

    public void put(SavedFilter filter, AccountId person) {
        jdbc.sql(PUT)
                .param("id", filter.id())
                .param("person", person.value())
                .param("name", filter.name())
                .param("parameters", PARAMETERS.write(filter.parameters()))
                .update();
    }

    public boolean delete(AccountId person, UUID id) {
        return jdbc.sql(DELETE).param("id", id).param("person", person.value()).update() > 0;
    }

    private SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class), row.getString("name"), PARAMETERS.read(row.getString("parameters")));
    }
}
