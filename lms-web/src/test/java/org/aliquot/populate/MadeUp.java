package org.aliquot.populate;

import java.util.List;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small made-up population in the tests' database, and how to be rid of it again. */
public final class MadeUp {

    /** Tables with a person's rows, those that point at others first. */
    private static final List<String> OF_ATTEMPTS =
            List.of("attempt_item", "attempt_event", "response", "scored_answer");

    private static final List<String> OF_PEOPLE = List.of(
            "course_completion",
            "exam_outcome",
            "attempt",
            "check_answer",
            "study_time",
            "lesson_progress",
            "cohort_member",
            "enrollment");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final String people;

    public MadeUp(ApplicationContext context, long seed) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.people = "(select id from account where email ~ '[.][si]" + seed + "-[0-9]+@example[.]org$')";
    }

    public void fill(String... words) {
        context.getBean(Population.class).fill(Plan.of(words), progress -> {});
    }

    /** The ids of the made-up people of a kind, {@code s} for learners and {@code i} for instructors, as SQL. */
    public String people() {
        return people;
    }

    /** A number for the contents of each table, which is another one when a single value differs. */
    public TreeMap<String, String> digests() {
        TreeMap<String, String> digests = new TreeMap<>();
        OF_PEOPLE.forEach(table -> digests.put(table, digest(table, "account_id in " + people)));
        OF_ATTEMPTS.forEach(table -> digests.put(
                table, digest(table, "attempt_id in (select id from attempt where account_id in " + people + ")")));
        digests.put("account", digest("account", "id in " + people));
        digests.put("cohort_assignment", digest("cohort_assignment", "cohort_id in " + cohorts()));
        digests.put("cohort", digest("cohort", "id in " + cohorts()));
        digests.put("audit_entry", digest("audit_entry", "at < server_now() - interval '12 hours'"));
        return digests;
    }

    public void remove() {
        String attempts = "(select id from attempt where account_id in " + people + ")";
        OF_ATTEMPTS.forEach(table -> delete(table, "attempt_id in " + attempts));
        OF_PEOPLE.forEach(table -> delete(table, "account_id in " + people));
        List<Object> cohorts =
                List.copyOf(jdbc.sql("select * from " + cohorts()).query().singleColumn());
        delete("cohort_instructor", "account_id in " + people);
        for (Object cohort : cohorts) {
            jdbc.sql("delete from cohort_assignment where cohort_id = :id")
                    .param("id", cohort)
                    .update();
            jdbc.sql("delete from cohort where id = :id").param("id", cohort).update();
        }
        forgetDeeds();
        delete("account", "id in " + people);
    }

    /** What nothing in the product does: entries of the audit log go, and the chain begins anew. Tables are locked as sealing locks them. */
    private void forgetDeeds() {
        for (String table : List.of("audit_entry", "audit_seal")) {
            jdbc.sql("grant delete, truncate on " + table + " to current_user").update();
            jdbc.sql("alter table " + table + " disable trigger " + table + "_stays")
                    .update();
        }
        delete("audit_entry", "at < server_now() - interval '12 hours'");
        jdbc.sql("truncate audit_unsealed, audit_seal").update();
        jdbc.sql("insert into audit_unsealed (entry_id) select id from audit_entry")
                .update();
        for (String table : List.of("audit_entry", "audit_seal")) {
            jdbc.sql("alter table " + table + " enable trigger " + table + "_stays")
                    .update();
            jdbc.sql("revoke delete, truncate on " + table + " from current_user")
                    .update();
        }
    }

    private String cohorts() {
        return "(select cohort_id from cohort_instructor where account_id in " + people + ")";
    }

    /** Without the password's hash, which has a salt of its own each time. */
    private String digest(String table, String where) {
        return jdbc.sql(
                        "select count(*) || ' ' || coalesce(sum(hashtextextended(cast(to_jsonb(t) - 'password_hash' as text), 0)), 0)"
                                + " from " + table + " t where " + where)
                .query(String.class)
                .single();
    }

    private void delete(String table, String where) {
        jdbc.sql("delete from " + table + " where " + where).update();
    }
}
