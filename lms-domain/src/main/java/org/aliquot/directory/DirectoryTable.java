package org.aliquot.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people; whether they are told to wait for something is asked of the tables that know. */
@Repository
class DirectoryTable {

    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    DirectoryTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    List<FoundPerson> page(PeopleFilter filter, PeopleOrder order, @Nullable AccountId after, int limit) {
        return asked(DirectorySql.page(filter, order), filter)
                .param("after", after)
                .param("limit", limit)
                .query(DirectoryTable::person)
                .list();
    }

    List<FoundPerson> chosen(Collection<AccountId> people) {
        return jdbc.sql(DirectorySql.chosen())
                .param("chosen", RowId.array(people))
                .query(DirectoryTable::person)
                .list();
    }

    /** Keeps others from changing them until the transaction ends; the versions of their accounts. */
    Map<AccountId, Integer> lock(Collection<AccountId> people) {
        Map<AccountId, Integer> versions = new HashMap<>();
        jdbc.sql("select id, version from account where id = any(:people) order by id for no key update")
                .param("people", RowId.array(people))
                .query(row -> {
                    versions.put(AccountId.in(row, "id"), row.getInt("version"));
                });
        return versions;
    }

    /** One after the other, in a transaction that is open. */
    void each(PeopleFilter filter, PeopleOrder order, Consumer<FoundPerson> taker) {
        RowCallbackHandler pass = row -> taker.accept(person(row, 0));
        asked(DirectorySql.page(filter, order), filter)
                .param("after", null)
                .param("limit", null)
                .withFetchSize(FETCH)
                .query(pass);
    }

    PeopleCount count(PeopleFilter filter) {
        return asked(DirectorySql.count(filter), filter)
                .query((row, _) -> {
                    Map<PeopleNeed, Long> needs = new EnumMap<>(PeopleNeed.class);
                    for (PeopleNeed need : PeopleNeed.values()) {
                        needs.put(need, row.getLong(need.name()));
                    }
                    return new PeopleCount(row.getLong("found"), needs);
                })
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, PeopleFilter filter) {
        return jdbc.sql(sql)
                .param("search", filter.search())
                .param("role", word(filter.role()))
                .param("cohort", filter.cohort())
                .param("zone", zone.name())
                .param("soon", Directory.SOON);
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    private static FoundPerson person(ResultSet row, int number) throws SQLException {
        return new FoundPerson(
                AccountId.in(row, "id"),
                row.getString("name"),
                row.getString("email"),
                roles(row),
                state(row),
                new Accommodation(
                        row.getInt("extra_time_percent"), row.getBoolean("larger_text"), row.getInt("break_minutes")),
                Objects.requireNonNullElse(row.getString("classes"), ""),
                RowTime.find(row, "here_at"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : (String[]) row.getArray("roles").getArray()) {
            roles.add(Word.read(Role.class, word));
        }
        return roles;
    }

    private static AccountState state(ResultSet row) throws SQLException {
        if (!"active".equals(row.getString("status"))) {
            return AccountState.SUSPENDED;
        }
        if (row.getBoolean("test")) {
            return AccountState.TEST_STUDENT;
        }
        return row.getBoolean("invited") ? AccountState.INVITED : AccountState.ACTIVE;
    }
}
