package org.aliquot.rostering;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.ListedAccounts;
import org.aliquot.people.ListedIdentities;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how things stand where a list is compared with them: by few statements, however long the list. */
@Repository
class RosterSituation {

    private static final String CLASSES = """
            select c.class_id, c.cohort_id, h.status = 'archived' as archived, h.seats,
                   (select count(*) from cohort_member m where m.cohort_id = h.id) as members
            from roster_class c
            join cohort h on h.id = c.cohort_id
            where c.source_id = :source and c.class_id = any(:classes)
            """;

    private static final String MEMBERS = """
            select cohort_id, account_id, way in ('lms', 'roster') as of_list
            from cohort_member
            where cohort_id = any(:cohorts)
            """;

    private static final String SUSPENDED =
            "select cohort_id, account_id from cohort_suspended where cohort_id = any(:cohorts)";

    private static final String STAFF =
            "select cohort_id, account_id from cohort_instructor where cohort_id = any(:cohorts)";

    private static final String LISTED = """
            select m.class_id, m.account_id, a.name, coalesce(a.email, '') as email
            from roster_member m
            join account a on a.id = m.account_id
            where m.source_id = :source and m.class_id = any(:classes) and m.told_at < :before
            """;

    /** Missing from a list that was carried out but for them. */
    private static final String OPEN = """
            select r.class_id, r.account_id
            from roster_run x
            join roster_row r on r.run_id = x.id and r.fate = 'leaves' and r.guarded and not r.done and r.account_id is not null
            where x.source_id = :source and x.id <> :run and x.state = 'committed' and r.class_id = any(:classes)
            """;

    private static final String ELSEWHERE = """
            select c.cohort_id, m.account_id
            from roster_class c
            join roster_member m on m.source_id = c.source_id and m.class_id = c.class_id
            where c.cohort_id = any(:cohorts) and not (c.source_id = :source and c.class_id = any(:classes))
            """;

    private record ClassRow(String id, UUID cohort, boolean archived, int free) {}

    private final JdbcClient jdbc;
    private final ListedIdentities identities;
    private final ListedAccounts accounts;

    RosterSituation(JdbcClient jdbc, ListedIdentities identities, ListedAccounts accounts) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.accounts = accounts;
    }

    /** In the caller's transaction. */
    RosterWorld of(RunFacts run, Collection<String> classIds, List<ListedEntry> entries) {
        UUID source = run.source();
        String[] ids = classIds.toArray(String[]::new);
        List<ClassRow> rows = classes(source, ids);
        UUID[] cohorts = rows.stream().map(ClassRow::cohort).distinct().toArray(UUID[]::new);
        Map<UUID, Map<AccountId, Boolean>> members = members(cohorts);
        Map<UUID, Set<AccountId>> suspended =
                people(jdbc.sql(SUSPENDED).param("cohorts", cohorts), RosterSituation::cohort);
        Map<UUID, Set<AccountId>> staff = people(jdbc.sql(STAFF).param("cohorts", cohorts), RosterSituation::cohort);
        Map<UUID, Set<AccountId>> elsewhere = people(
                jdbc.sql(ELSEWHERE)
                        .param("source", source)
                        .param("classes", ids)
                        .param("cohorts", cohorts),
                RosterSituation::cohort);
        Map<String, Map<AccountId, RosterWorld.Listed>> listed = listed(run, ids);
        Map<String, Set<AccountId>> open = people(
                jdbc.sql(OPEN).param("source", source).param("run", run.id()).param("classes", ids),
                (row, _) -> row.getString("class_id"));
        Map<String, RosterWorld.KnownClass> classes = new TreeMap<>();
        for (ClassRow row : rows) {
            classes.put(
                    row.id(),
                    new RosterWorld.KnownClass(
                            row.cohort(),
                            row.archived(),
                            row.free(),
                            members.getOrDefault(row.cohort(), Map.of()),
                            suspended.getOrDefault(row.cohort(), Set.of()),
                            staff.getOrDefault(row.cohort(), Set.of()),
                            listed.getOrDefault(row.id(), Map.of()),
                            open.getOrDefault(row.id(), Set.of()),
                            elsewhere.getOrDefault(row.cohort(), Set.of())));
        }
        Map<String, AccountStanding> addresses = accounts.standings(entries.stream()
                .map(ListedEntry::email)
                .filter(email -> !email.isEmpty())
                .distinct()
                .toList());
        Set<AccountId> known = identities.known(
                source, addresses.values().stream().map(AccountStanding::id).toList());
        return new RosterWorld(
                classes,
                identities.standings(
                        source,
                        entries.stream().map(ListedEntry::subject).distinct().toList()),
                addresses,
                addresses.entrySet().stream()
                        .filter(each -> known.contains(each.getValue().id()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Who is known by these names in the source. */
    Map<String, AccountStanding> people(UUID source, Collection<String> subjects) {
        return identities.standings(source, subjects);
    }

    private List<ClassRow> classes(UUID source, String[] ids) {
        return jdbc.sql(CLASSES)
                .param("source", source)
                .param("classes", ids)
                .query((row, _) -> {
                    Integer seats = row.getObject("seats", Integer.class);
                    return new ClassRow(
                            row.getString("class_id"),
                            row.getObject("cohort_id", UUID.class),
                            row.getBoolean("archived"),
                            seats == null ? Integer.MAX_VALUE : Math.max(0, seats - row.getInt("members")));
                })
                .list();
    }

    private Map<UUID, Map<AccountId, Boolean>> members(UUID[] cohorts) {
        Map<UUID, Map<AccountId, Boolean>> members = new HashMap<>();
        jdbc.sql(MEMBERS).param("cohorts", cohorts).query(row -> {
            members.computeIfAbsent(cohort(row, 0), _ -> new HashMap<>())
                    .put(AccountId.in(row, "account_id"), row.getBoolean("of_list"));
        });
        return members;
    }

    /** Accounts by what the row says besides. */
    private static <K> Map<K, Set<AccountId>> people(JdbcClient.StatementSpec statement, RowMapper<K> key) {
        Map<K, Set<AccountId>> people = new HashMap<>();
        statement.query(row -> {
            people.computeIfAbsent(requireNonNull(key.mapRow(row, 0)), _ -> new HashSet<>())
                    .add(AccountId.in(row, "account_id"));
        });
        return people;
    }

    private static UUID cohort(ResultSet row, int number) throws SQLException {
        return requireNonNull(row.getObject("cohort_id", UUID.class));
    }

    /** Who has come by a link since the list was asked for is on none that is older. */
    private Map<String, Map<AccountId, RosterWorld.Listed>> listed(RunFacts run, String[] ids) {
        Map<String, Map<AccountId, RosterWorld.Listed>> listed = new HashMap<>();
        jdbc.sql(LISTED)
                .param("source", run.source())
                .param("classes", ids)
                .param("before", run.readAt().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    listed.computeIfAbsent(row.getString("class_id"), _ -> new HashMap<>())
                            .put(
                                    AccountId.in(row, "account_id"),
                                    new RosterWorld.Listed(row.getString("name"), row.getString("email")));
                });
        return listed;
    }
}
