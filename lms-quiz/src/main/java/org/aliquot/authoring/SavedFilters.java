package org.aliquot.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Each person's saved filters of the bank; nobody sees another's. */
@Service
@Transactional
public class SavedFilters {

    /** Longest name. */
    public static final int NAME = 80;

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

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, at most 100. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(AccountId person) {
        return jdbc.sql(OF).param("person", person).query(this::filter).list();
    }

    /** Keeps it under a name of 1 to {@link #NAME} characters; one that the person had under that name is replaced. */
    public void save(AccountId person, String name, Map<String, String> parameters) {
        jdbc.sql(PUT)
                .param("id", Ids.next())
                .param("person", person)
                .param("name", name)
                .param("parameters", PARAMETERS.write(parameters))
                .update();
    }

    /** False when the person has none such. */
    public boolean remove(AccountId person, UUID id) {
        return jdbc.sql(DELETE).param("id", id).param("person", person).update() > 0;
    }

    private SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class), row.getString("name"), PARAMETERS.read(row.getString("parameters")));
    }
}
