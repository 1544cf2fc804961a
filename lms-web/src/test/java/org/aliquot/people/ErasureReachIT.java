package org.aliquot.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Erasing reaches whatever column a name can stand in, also one that is added next year: nobody forgets to decide. */
class ErasureReachIT extends PlatformTest {

    private static final String NAME = "Zephyrine O\"Quill-Marchetti";

    /** Columns of an account that stay, because they tell nothing about whom it was. */
    private static final Set<String> STAYS = Set.of("id", "demo", "test", "shadow", "created_at", "version");

    /** Why a name cannot stand in the columns of these tables, or stays in them. */
    private static final Map<String, String> TABLES = tables(
            "content that learners are shown; no person is its subject, and versions never change",
            "blueprint course course_offer course_origin exam exam_version exam_course exam_form exam_admission exhibit exhibit_name exhibit_picture"
                    + " exhibit_upload fact fact_now fact_revision route_book import_course import_part import_picture import_question item item_card item_draft item_draft_before"
                    + " item_text item_version item_words item_review item_reviewed item_offer item_change_item lesson lesson_draft lesson_draft_before lesson_review lesson_reviewed lesson_offer"
                    + " lesson_version lesson_words title_words section pack_load released_file item_pool search_lesson search_passage search_question search_word reference_table"
                    + " own_slide own_slide_mark own_slide_tile",
            "words of ours, numbers, ids and hashes",
            "access_token badge_key last_visit talk_rule adaptive_sitting administrator_link answer_tally hourly_count attempt attempt_item attempt_strike audit_entry"
                    + " audit_seal mac_key cohort_assignment cohort_member completion_rule event_publication"
                    + " exam_outcome exam_handed_in exam_done first_choice former_score installation_key item_change item_figures item_use lesson_progress"
                    + " guess_count time_tally kept_answer_tally kept_time_tally kept_item_use job exchange_piece own_slide_piece guessed_from known_device pending_sign_in"
                    + " lti_login roster_source roster_class cohort_suspended lti_link lti_picking lti_registration connection_key sign_on_provider sign_on_domain sign_on_logout one_time_code spent_challenge recovery_code work_author"
                    + " closing_failure rescoring_failure review_card review_entry review_setting program_outcome report_schedule report_recipient study_goal planned_task reported_result calendar_feed graded_work graded_work_change learner_standing learner_sittings sitting_times sitting_lists learner_days learner_total rehearsal course_sittings learner_area learner_mistake study_reminder reminder_mail notice_letter hook_delivery",
            "emptied or deleted with the person",
            "account account_link outside_identity entry_code sign_on_start lti_visit lti_joining lti_score calendar_told roster_member roster_row note sign_up passkey credential credit credit_proof"
                    + " rotation rotation_skill rotation_signer skill_signature rotation_day rotation_evaluation practice_plan");

    /** Columns beside those with words that somebody types; of the same table others are blotted. */
    private static final Set<String> WORDS_OF_OURS = Set.of(
            "attempt_event.kind",
            "certificate.course_title",
            "checklist.bench",
            "certificate.serial",
            "certificate.status",
            "grade_change.work",
            "hook.target", // an address that has to work
            "hook.events",
            "hook.status",
            "hook.secret",
            "hook.secret_before",
            "check_answer.item_slug",
            "course_credit.category",
            "bulk_act.kind",
            "connection.kind",
            "connection.name",
            "connection.issuer",
            "connection.client_id",
            "connection.authorization_url",
            "connection.token_url",
            "connection.jwks_url",
            "connection.deployments",
            "connection.frame_origins",
            "connection.state",
            "connection.token_audience",
            "connection.failure",
            "roster_run.class_id",
            "roster_run.whole",
            "roster_run.state",
            "roster_run.notes",
            "roster_refused.file",
            "roster_refused.ref", // a number of the school's system, for a month
            "roster_refused.why",
            "cohort.kind",
            "cohort.code",
            "cohort.payer",
            "cohort_act.kind",
            "cohort_act.people", // ids
            "cohort_act.subject", // ids
            "cohort.status",
            "enrollment.way",
            "enrollment.payer",
            "enrollment.status",
            "enrollment.end_reason",
            "exchange_finding.severity",
            "export_batch.format",
            "attempt_archive.positions", // numbers, times and words of ours, by attempt
            "attempt_archive.leases",
            "attempt_archive.revisions",
            "attempt_archive.received",
            "attempt_archive.given_ms",
            "attempt_archive.elapsed_ms",
            "attempt_archive.flagged",
            "attempt_archive.finals",
            "attempt_archive.standings",
            "attempt_archive.strike_positions",
            "attempt_archive.strike_options",
            "former_answer.area",
            "scored_answer.area",
            "import_batch.format",
            "import_batch.purpose",
            "import_batch.topic",
            "item_comment.field",
            "lesson_comment.field",
            "learner_mistake.misconception",
            "item_kept.kinds",
            "letter_template.kind",
            "letter_template.subject",
            "letter_template.opening",
            "mail_message.cause", // an act, by what it was done to and when
            "mail_message.kind",
            "mail_message.status",
            "mail_message.unsubscribe",
            "notice.kind",
            "notice.key",
            "notice.path",
            "people_import.status",
            "people_import.heading",
            "people_import.unused",
            "report_view.report",
            "report_file.format",
            "report_file.report",
            "report_file.secret",
            "report_file.state",
            "report_file.cohorts",
            "school_logo.sha256",
            "school_logo.file",
            "school_setting.name",
            "school_setting.accent",
            "school_setting.contact", // where everybody gets help, which is a place of the school
            "school_setting.logo_sha256",
            "school_setting.time_zone",
            "staff_message.addressees",
            "question_report.reason",
            "question_report.state",
            "response.standing",
            "score_adjustment.exam_key",
            "score_adjustment.kind",
            "score_adjustment.key",
            "written_mark.points");

    /** Rows that go whole, because they are about the person. */
    private static final Set<String> ROWS_THAT_GO = Set.of(
            "people_import_row",
            "mail_message.address",
            "undeliverable_address",
            "certificate.holder",
            "report_file.content");

    @Autowired
    private List<TypedText> typed;

    @Test
    void everyColumnThatMayHoldANameIsDecidedAbout() {
        Set<String> blotted =
                typed.stream().map(one -> one.table() + "." + one.column()).collect(Collectors.toSet());
        Set<String> undecided = new TreeSet<>(columns());
        undecided.removeIf(column -> {
            String table = column.substring(0, column.indexOf('.'));
            return blotted.contains(column)
                    || TABLES.containsKey(table)
                    || WORDS_OF_OURS.contains(column)
                    || ROWS_THAT_GO.contains(table)
                    || ROWS_THAT_GO.contains(column);
        });
        assertThat(undecided)
                .as("columns of text: a TypedText bean of their module, or a reason here")
                .isEmpty();
    }

    @Test
    void everyColumnOfAnAccountIsEmptiedOrStaysForAReason() {
        String empty = ErasureTable.EMPTY;
        assertThat(jdbc.sql("""
                        select column_name
                        from information_schema.columns
                        where table_schema = 'public' and table_name = 'account'
                        """).query(String.class).list())
                .allMatch(column -> STAYS.contains(column) || empty.contains(column + " = "));
    }

    @Test
    void breaksForAReasonOfHealthGoAsWell() {
        Person learner = learner();
        Person administrator = person(Role.ADMINISTRATOR);
        administrator
                .api()
                .put(
                        "/people/" + learner.id() + "/accommodation",
                        "{\"extraTimePercent\": 50, \"largerText\": true, \"breakMinutes\": 30}")
                .requireStatus(200);
        erase(administrator, learner);
        assertThat(jdbc.sql("select break_minutes from account where id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNameIsBlottedOutWhereverOthersTypedIt() {
        Person administrator = person(Role.ADMINISTRATOR);
        Person instructor = person(Role.INSTRUCTOR);
        Person learner = learner();
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", NAME)
                .param("id", learner.id())
                .update();
        plant(learner, instructor, administrator);
        assertThat(places(learner.email()))
                .contains("cohort", "report_view", "people_import", "attempt_event", "item_comment", "response");

        erase(administrator, learner);

        assertThat(places(learner.email())).isEmpty();
        assertThat(jdbc.sql("select payload ->> 'text' from response where payload ->> 'text' like 'Signed,%'")
                        .query(String.class)
                        .list())
                .contains("Signed, […]");
        assertThat(jdbc.sql("select payload ->> 'text' from response where payload ->> 'text' like 'Thank you.%'")
                        .query(String.class)
                        .list())
                .contains("Thank you.\n[…]\nas well as\t[…]");
    }

    private void plant(Person learner, Person instructor, Person administrator) {
        cohortOf("{\"name\": \"Class of " + learner.email() + "\", \"course\": \"mlt\"}", instructor, learner);
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        administrator
                .api()
                .post(
                        "/attempts/" + attempt + "/extensions",
                        "{\"minutes\": 5, \"reason\": \"zephyrine o\\\"quill-marchetti was ill\"}")
                .requireStatus(200);
        Map<String, Object> words = Map.of(
                "name", NAME,
                "mail", learner.email(),
                "by", instructor.id().value(),
                "attempt", UUID.fromString(attempt),
                "some", UUID.randomUUID());
        for (String statement : List.of(
                "insert into report_view (id, account_id, name, report, parameters, changed_at, version) values (:some, :by,"
                        + " 'About ' || :name, 'x', jsonb_build_object('q', :name), server_now(), 0)",
                "insert into bank_filter (id, account_id, name, parameters) values (:some, :by, 'Of ' || :name,"
                        + " jsonb_build_object('q', :mail))",
                "insert into item_comment (id, item_id, field, text, author, created_at) select :some, id, '',"
                        + " 'O\"Quill-Marchetti, Zephyrine wrote: ' || :mail, :by, server_now() from item limit 1",
                "update attempt_event set reason = 'Zephyrine_O\"Quill-Marchetti' where attempt_id = :attempt",
                "insert into response (attempt_id, position, lease, revision, payload, flagged, final, received_at,"
                        + " given_ms, elapsed_ms, standing) values (:attempt, 1, 1, 1, jsonb_build_object('text',"
                        + " 'Signed, ' || :name), false, false, server_now(), 1, 1, 'in-time')",
                "insert into response (attempt_id, position, lease, revision, payload, flagged, final, received_at,"
                        + " given_ms, elapsed_ms, standing) values (:attempt, 1, 1, 2, jsonb_build_object('text',"
                        + " E'Thank you.\\n' || :name || E'\\nas well as\\t' || replace(:name, ' ', E'\\n')), false, false,"
                        + " server_now(), 1, 1, 'in-time')")) {
            run(statement, words);
        }
        importOf(instructor);
    }

    private void run(String statement, Map<String, Object> words) {
        jdbc.sql(statement).params(words).update();
    }

    private void importOf(Person instructor) {
        jdbc.sql("""
                        insert into people_import (id, made_by, file_name, status, unused, read_at, of_program)
                        values (gen_random_uuid(), :by, 'Zephyrine.O"Quill-Marchetti.csv', 'planned', '{}', server_now(), false)
                        """).param("by", instructor.id()).update();
    }

    private void erase(Person administrator, Person learner) {
        administrator.api().delete("/people/" + learner.id() + "/account").requireStatus(204);
    }

    /** Partitions have those of their table; views show what tables hold. */
    private Set<String> columns() {
        return Set.copyOf(jdbc.sql("""
                        select table_name || '.' || column_name
                        from information_schema.columns
                        where table_schema = 'public' and data_type in ('text', 'jsonb', 'json', 'ARRAY', 'bytea')
                          and table_name <> 'flyway_schema_history'
                          and table_name not in (select relname from pg_class where relispartition or relkind = 'v')
                        """).query(String.class).list());
    }

    /** Tables in which the family name or the address stands, in whatever form. */
    private List<String> places(String email) {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query((row, _) -> requireNonNull(row.getString(1)))
                .list()
                .stream()
                .filter(table -> jdbc.sql("select exists (select from \"" + table
                                + "\" t where lower(cast(t as text)) like any (:words))")
                        .param("words", new String[] {"%quill-marchetti%", "%" + email.toLowerCase(Locale.ROOT) + "%"})
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private static Map<String, String> tables(String... reasonsAndTables) {
        Map<String, String> reasons = new TreeMap<>();
        for (int i = 0; i < reasonsAndTables.length; i += 2) {
            for (String table : reasonsAndTables[i + 1].split(" ")) {
                reasons.put(table, reasonsAndTables[i]);
            }
        }
        return reasons;
    }
}
