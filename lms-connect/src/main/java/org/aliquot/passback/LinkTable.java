package org.aliquot.passback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links, as launches tell of them and instructors rule them. */
@Repository
class LinkTable {

    private static final String FIND = """
            select l.id, l.target, l.context, l.resource, l.rule, l.takes_scores, l.column_url, l.own_column, l.columns_url, l.lets_make_columns, l.shows_results,
                   c.name
            from lti_link l
            join connection c on c.id = l.connection_id
            """;

    private static final String INSERT = """
            insert into lti_link (id, connection_id, deployment, context, resource, target, rule, own_column, takes_scores,
                                  lets_make_columns, shows_results, opened_at)
            values (:id, :connection, :deployment, :context, :resource, :target, 'best', false, false, false, false, server_now())
            on conflict on constraint lti_link_once do nothing
            """;

    private static final String PACE = """
            insert into lti_pace (connection_id, free_at, failures)
            values (:connection, server_now(), 0)
            on conflict on constraint lti_pace_pk do nothing
            """;

    private static final String BECOME = """
            update lti_link
            set target = :target, context = :context, column_url = :column, own_column = :own, columns_url = :columns,
                takes_scores = :takes, lets_make_columns = :makes, shows_results = :shows
            where id = :id
            """;

    /** Of several who want one column made, one at a time looks for it and makes it. */
    private static final String HOLD_COLUMN = """
            update lti_link
            set column_held_until = server_now() + interval '5 minutes'
            where id = :id and column_url is null and (column_held_until is null or column_held_until < server_now())
            """;

    private static final String KEEP_COLUMN = """
            update lti_link
            set column_url = :column, own_column = true, column_held_until = null
            where id = :id and column_url is null
            """;

    /**
     * A link with what is known of its gradebook.
     *
     * @param ownColumn whether the column was looked for or made by us, and told by no launch
     */
    record Row(ScoreLink link, String context, String resource, GradebookService gradebook, boolean ownColumn) {

        @Nullable
        String column() {
            return gradebook.column();
        }
    }

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(FIND + "where l.id = :id")
                .param("id", id)
                .query(LinkTable::row)
                .optional();
    }

    /** The link as it stood before this launch; made when it is opened for the first time. */
    Row known(OpenedLink opened) {
        return find(opened).orElseGet(() -> {
            jdbc.sql(PACE).param("connection", opened.connection()).update();
            jdbc.sql(INSERT)
                    .param("id", Ids.next())
                    .param("connection", opened.connection())
                    .param("deployment", opened.deployment())
                    .param("context", opened.context())
                    .param("resource", opened.resource())
                    .param("target", opened.target().word())
                    .update();
            return find(opened).orElseThrow();
        });
    }

    private Optional<Row> find(OpenedLink opened) {
        return jdbc.sql(
                        FIND
                                + "where l.connection_id = :connection and l.deployment = :deployment and l.resource = :resource")
                .param("connection", opened.connection())
                .param("deployment", opened.deployment())
                .param("resource", opened.resource())
                .query(LinkTable::row)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    void hold(UUID link) {
        jdbc.sql("select id from lti_link where id = :id for no key update")
                .param("id", link)
                .query()
                .listOfRows();
    }

    List<UUID> ofConnection(UUID connection) {
        return jdbc.sql("select id from lti_link where connection_id = :connection order by id")
                .param("connection", connection)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void become(UUID link, LinkTarget target, String context, GradebookService gradebook, boolean ownColumn) {
        jdbc.sql(BECOME)
                .param("id", link)
                .param("target", target.word())
                .param("context", context)
                .param("column", gradebook.column())
                .param("own", ownColumn)
                .param("columns", gradebook.columns())
                .param("takes", gradebook.takesScores())
                .param("makes", gradebook.letsMakeColumns())
                .param("shows", gradebook.showsResults())
                .update();
    }

    /** False when it is the rule already. */
    boolean rule(UUID link, ScoreRule rule) {
        return jdbc.sql("update lti_link set rule = :rule where id = :id and rule <> :rule")
                        .param("id", link)
                        .param("rule", rule.word())
                        .update()
                == 1;
    }

    /** False while another one looks for the column. */
    boolean holdColumn(UUID link) {
        return jdbc.sql(HOLD_COLUMN).param("id", link).update() == 1;
    }

    void letColumnGo(UUID link) {
        jdbc.sql("update lti_link set column_held_until = null where id = :id")
                .param("id", link)
                .update();
    }

    void keepColumn(UUID link, String column) {
        jdbc.sql(KEEP_COLUMN).param("id", link).param("column", column).update();
    }

    /** A column of ours that is gone is looked for anew; what a launch told, the next launch tells again. False where it is not ours. */
    boolean forgetOwnColumn(UUID link) {
        return jdbc.sql("update lti_link set column_url = null, own_column = false where id = :id and own_column")
                        .param("id", link)
                        .update()
                == 1;
    }

    /** The class that the link's course is here. */
    void isOf(UUID link, UUID cohort) {
        jdbc.sql("update lti_link set cohort_id = :cohort where id = :id and cohort_id is distinct from :cohort")
                .param("id", link)
                .param("cohort", cohort)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                link(row),
                row.getString("context"),
                row.getString("resource"),
                new GradebookService(
                        row.getString("column_url"),
                        row.getString("columns_url"),
                        row.getBoolean("takes_scores"),
                        row.getBoolean("lets_make_columns"),
                        row.getBoolean("shows_results")),
                row.getBoolean("own_column"));
    }

    /** From a row with the link's columns and the connection's name. */
    static ScoreLink link(ResultSet row) throws SQLException {
        return new ScoreLink(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                LinkTarget.stored(row.getString("target")),
                Word.read(ScoreRule.class, row.getString("rule")),
                row.getBoolean("takes_scores"),
                row.getString("name"));
    }
}
