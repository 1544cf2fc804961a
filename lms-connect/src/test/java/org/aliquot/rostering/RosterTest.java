package org.aliquot.rostering;

import java.util.List;
import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Classes here that follow lists of other systems. */
@TestPropertySource(properties = "aliquot.outgoing.loopback=true")
abstract class RosterTest extends ModuleTest {

    @Autowired
    RosterDesk desk;

    @Autowired
    RosterClasses classes;

    @Autowired
    CourseLists courseLists;

    @Autowired
    TransactionTemplate transaction;

    AccountId administrator;

    @BeforeEach
    void administrator() {
        administrator = new AccountId(account("administrator"));
    }

    UUID cohort() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
                        values (:id, 'Hematology', 'class', :course, 'learner', 'open', server_now(), server_now(), 0, 0)
                        """).param("id", id).param("course", course("course-" + id)).update();
        return id;
    }

    void joins(UUID cohort, UUID person, String way) {
        jdbc.sql("""
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        values (:cohort, :account, :way, server_now())
                        """)
                .param("cohort", cohort)
                .param("account", person)
                .param("way", way)
                .update();
    }

    List<String> members(UUID cohort) {
        return names("cohort_member", cohort);
    }

    List<String> suspended(UUID cohort) {
        return names("cohort_suspended", cohort);
    }

    private List<String> names(String table, UUID cohort) {
        return jdbc.sql("select a.name from " + table
                        + " m join account a on a.id = m.account_id where m.cohort_id = :cohort order by a.name")
                .param("cohort", cohort)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** All that lists can change, as text: what is equal before and after is as it was. */
    List<String> tables() {
        return List.of(
                rows("cohort_member"),
                rows("cohort_suspended"),
                rows("cohort_instructor"),
                rows("enrollment"),
                rows("outside_identity"),
                rows("roster_member"),
                rows("account"));
    }

    private String rows(String table) {
        return table
                + jdbc.sql("select cast("
                                + (table.equals("roster_member") ? "(t.source_id, t.class_id, t.account_id)" : "t")
                                + " as text) as whole from " + table + " t order by 1")
                        .query((row, _) -> row.getString("whole"))
                        .list();
    }
}
