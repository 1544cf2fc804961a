package org.aliquot.authorship;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say who made what. */
@Repository
class AuthorTable {

    private static final String OF = """
            select w.account_id, a.name, w.owner
            from work_author w
            join account a on a.id = w.account_id
            where w.kind = :kind
              and w.name = :name
            order by w.owner desc, w.added_at, w.account_id
            """;

    private static final String CLOSED = """
            select w.name
            from work_author w
            where w.kind = :kind
              and w.name = any(:names)
            group by w.name
            having not bool_or(w.account_id = :account)
            union
            select n.name
            from unnest(cast(:names as text[])) n (name)
            where %s
            """;

    private static final String PUT = """
            insert into work_author (kind, name, account_id, owner, added_by, added_at)
            values (:kind, :name, :account, :owner, :by, server_now())
            on conflict (kind, name, account_id) do nothing
            """;

    private static final String OWN = """
            insert into work_author (kind, name, account_id, owner, added_by, added_at)
            select :kind, made.name, :account, true, :account, server_now()
            from unnest(:names) made (name)
            on conflict (kind, name, account_id) do nothing
            """;

    private static final String REMOVE = """
            delete from work_author
            where kind = :kind
              and name = :name
              and account_id = :account
            """;

    private static final RowMapper<String> NAME = (row, _) -> requireNonNull(row.getString("name"));

    private final JdbcClient jdbc;
    private final String decidesNothing;

    AuthorTable(JdbcClient jdbc, List<DecidesNothing> helpers) {
        this.jdbc = jdbc;
        this.decidesNothing =
                helpers.stream().map(helper -> "(" + helper.condition() + ")").collect(Collectors.joining(" or "));
    }

    List<Author> of(Work work) {
        return jdbc.sql(OF)
                .param("kind", work.kind().word())
                .param("name", work.name())
                .query((row, _) ->
                        new Author(AccountId.in(row, "account_id"), row.getString("name"), row.getBoolean("owner")))
                .list();
    }

    /** Those of the works that have authors, and not this one; all of them for who decides about none. */
    Set<String> closedTo(AccountId account, Work.Kind kind, Collection<String> names) {
        return jdbc.sql(CLOSED.formatted(decidesNothing))
                .param("kind", kind.word())
                .param("names", names.toArray(String[]::new))
                .param("account", account)
                .query(NAME)
                .set();
    }

    boolean onlyHelps(AccountId account) {
        return jdbc.sql("select " + decidesNothing)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    Set<String> withAuthors(Work.Kind kind, Collection<String> names) {
        return jdbc.sql("select distinct name from work_author where kind = :kind and name = any(:names)")
                .param("kind", kind.word())
                .param("names", names.toArray(String[]::new))
                .query(NAME)
                .set();
    }

    /** False when the account is an author already. */
    boolean put(Work work, AccountId account, boolean owner, AccountId by) {
        return jdbc.sql(PUT)
                        .param("kind", work.kind().word())
                        .param("name", work.name())
                        .param("account", account)
                        .param("owner", owner)
                        .param("by", by)
                        .update()
                == 1;
    }

    void own(Work.Kind kind, Collection<String> names, AccountId account) {
        jdbc.sql(OWN)
                .param("kind", kind.word())
                .param("names", names.toArray(String[]::new))
                .param("account", account)
                .update();
    }

    void forget(Work work) {
        jdbc.sql("delete from work_author where kind = :kind and name = :name")
                .param("kind", work.kind().word())
                .param("name", work.name())
                .update();
    }

    boolean remove(Work work, AccountId account) {
        return jdbc.sql(REMOVE)
                        .param("kind", work.kind().word())
                        .param("name", work.name())
                        .param("account", account)
                        .update()
                == 1;
    }
}
