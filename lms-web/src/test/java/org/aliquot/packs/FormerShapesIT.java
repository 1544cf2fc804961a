package org.aliquot.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResultView;
import org.aliquot.people.Role;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.aliquot.question.Questions;
import org.aliquot.statistics.SimulationResult;
import org.aliquot.statistics.Simulations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What versions of before the codecs stored, behaviour and all, is after the upgrade what it was before. */
class FormerShapesIT extends PlatformTest {

    private static final List<String> UPGRADE = List.of(
            "bank/V202611221100__questions_as_components.sql",
            "exchange/V202611221101__imports_as_components.sql",
            "delivery/V202611221102__results_as_components.sql",
            "jobs/V202611221103__simulations_as_components.sql");

    private static final String QUESTION = """
            {"task": {"type": "control-chart", "levels": [{"name": "Low", "mean": "5.00", "sd": "0.20", "unit": "mmol/L"}],
                      "runs": 20, "rules": ["1-3s", "2-2s"], "faults": ["2-2s"], "mark": true, "drawn": true},
             "topic": "former-topic", "level": "application", "difficulty": -0.5, "stem": "Which rule was drawn?",
             "rationale": "Two in a row.", "references": [], "enemies": [], "drawn": true}
            """;

    private static final String RESULT = """
            {"status": "final", "raw": 7, "answered": 9, "total": 10, "theta": 0.25, "se": 0.5, "scaled": 612, "low": 540,
             "high": 680, "pass": true, "label": "Rated by authors.", "late": 2, "held": 1, "notCounted": 0,
             "rawWithHeld": 8, "rawWithoutHeld": 7,
             "areas": [{"code": "HEME", "title": "Hematology", "answered": 9, "correct": 7, "total": 10}],
             "adjusted": [], "undecided": true}
            """;

    private static final String SIMULATION = """
            {"items": 2, "bank": 3, "calibrated": 0, "abilities": [], "exposure": [],
             "areas": [{"code": "A", "title": "First", "min": 2, "max": 2, "available": 1, "calibrated": 0, "short": true},
                       {"code": "B", "title": "Second", "min": 0, "max": 1, "available": 2, "calibrated": 0, "short": false}],
             "seconds": 0.5}
            """;

    /** As the version before took them from {@link TinyPack}. */
    private static final Map<String, String> HASHES = Map.of(
            "former", "72ae39cf150848349c33c34c1c48c4d0c5c80649e1b0fea029e231cc7fd6de79",
            "former-01", "d3e13d5879a9d9ac21c4870c01917e7ee615f77dee1ed60291822bd62e236c5a",
            "former-1", "178b8069365a61a34646b79226f5d477378ef0cee43e9090c9984a532d2ffdb1",
            "former-2", "9cc1b045cc09b6c8c4a893cb703807187f4b3aadd21c265a7e4be07b4a48a4bc",
            "former-01-c1", "7b83cf85e1b9402b8e0539c008cc3120c109b00f3c768d266d6d9a626bd50641",
            "former-board", "2e1de941738514e259c73fbcf4b5234bde5d729f4e931ebbaed4f58811ad162f",
            "former-exam", "d0c75f9295527a5e5e322249ec6229b1eec00f344427d15bcb64411059395bff",
            "former-quiz", "bcbae296c44c8b57a277de8232c6a3057e9d204347848e4bea9aaad459962f96");

    @Autowired
    private DataSource database;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Simulations simulations;

    @Autowired
    private Packs packs;

    @TempDir
    private Path folder;

    @Test
    void aQuestionIsTheSameWhereverItIsStored() {
        UUID item = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        storeQuestion(item, version);

        upgrade();

        ItemContent question = question();
        assertThat(bank.version(new ItemVersionId(version)).content()).isEqualTo(question);
        assertThat(jdbc.sql("""
                                select content from item_version where item_id = :item
                                union all select content from item_draft where item_id = :item
                                union all select content from item_draft_before where item_id = :item
                                union all select content from item_review where item_id = :item
                                union all select content from import_question where batch_id = :item
                                """).param("item", item).query(String.class).list())
                .hasSize(5)
                .allSatisfy(stored -> assertThat(stored).doesNotContain("\"drawn\""))
                .allSatisfy(stored ->
                        assertThat(ItemContentJson.STORED.read(stored)).isEqualTo(question));
    }

    @Test
    void aResultIsTheSame() {
        Person learner = learner();
        UUID attempt = UUID.fromString(learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id"));
        jdbc.sql("""
                        update attempt
                        set status = 'final', ended_at = server_now(), final_at = server_now(), end_reason = 'submitted',
                            result = cast(:result as jsonb)
                        where id = :id
                        """).param("id", attempt).param("result", RESULT).update();
        jdbc.sql("""
                        insert into former_score (attempt_id, scoring, result, replaced_at)
                        values (:id, 1, cast(:result as jsonb), server_now())
                        """).param("id", attempt).param("result", RESULT).update();

        upgrade();

        ResultView result =
                attempts.result(learner.id(), new AttemptId(attempt)).orElseThrow();
        assertThat(result).isEqualTo(result());
        assertThat(result.isUndecided()).isTrue();
        assertThat(jdbc.sql("""
                                select result from attempt where id = :id
                                union all select result from former_score where attempt_id = :id
                                """).param("id", attempt).query(String.class).list())
                .hasSize(2)
                .allSatisfy(stored -> assertThat(stored).contains("\"HEME\"").doesNotContain("undecided"));
    }

    @Test
    void aSimulationIsTheSame() {
        UUID job = UUID.randomUUID();
        jdbc.sql("""
                        insert into job (id, kind, subject, request, requested_by, requested_at, state, step, tries,
                                         finished_at, result)
                        values (:id, 'simulation', 'mlt-mock-50', '{"adaptive": true, "persons": 200, "seed": 4}', :by,
                                server_now(), 'done', '', 1, server_now(), cast(:result as jsonb))
                        """)
                .param("id", job)
                .param("by", person(Role.INSTRUCTOR).id().value())
                .param("result", SIMULATION)
                .update();

        upgrade();

        SimulationResult result = simulations.find(job).orElseThrow().result();
        assertThat(result)
                .isEqualTo(new SimulationResult(
                        2,
                        3,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        List.of(
                                new SimulationResult.AreaSupply("A", "First", 2, 2, 1, 0),
                                new SimulationResult.AreaSupply("B", "Second", 0, 1, 2, 0)),
                        0.5));
        assertThat(jdbc.sql("select result from job where id = :id")
                        .param("id", job)
                        .query(String.class)
                        .single())
                .doesNotContain("short");
    }

    @Test
    void aPackIsLoadedAsUnchanged() {
        TinyPack pack = new TinyPack(folder, "former");
        packs.load(pack.source());
        assertThat(hashes()).isEqualTo(HASHES);
        jdbc.sql("""
                        update item_version
                        set content = jsonb_set(content || '{"drawn": false}', '{task,drawn}', 'false')
                        where item_id in (select id from item where pack = 'former')
                        """).update();
        upgrade();

        jdbc.sql("update pack_load set hash = 'another' where pack = 'former'").update();
        packs.load(pack.source());

        assertThat(jdbc.sql("""
                                select details ->> 'changed'
                                from audit_entry
                                where action = 'pack.loaded' and subject_id = 'former'
                                order by id desc
                                limit 1
                                """).query(String.class).single()).isEqualTo("0");
        assertThat(jdbc.sql("""
                                select max(v.number)
                                from item
                                join item_version v on v.item_id = item.id
                                where item.pack = 'former'
                                """).query(Integer.class).single()).isEqualTo(1);
    }

    private void upgrade() {
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
        UPGRADE.forEach(script -> scripts.addScript(new ClassPathResource("db/migration/" + script)));
        scripts.execute(database);
    }

    private Map<String, String> hashes() {
        return jdbc
                .sql("""
                        select slug, pack_hash from course where pack = 'former'
                        union all select slug, pack_hash from lesson where pack = 'former'
                        union all select slug, pack_hash from item where pack = 'former'
                        union all select key, pack_hash from blueprint where pack = 'former'
                        union all select key, pack_hash from exam where pack = 'former'
                        """)
                .query((row, number) -> Map.entry(row.getString("slug"), row.getString("pack_hash")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Published, in work, saved before, asked to be reviewed, and brought by a file, whose import has the id of the question. */
    private void storeQuestion(UUID item, UUID version) {
        UUID person = person(Role.INSTRUCTOR).id().value();
        for (String statement : List.of("""
                insert into item (id, slug, topic, purpose, status, edited, savings)
                values (:item, cast(:item as text), 'former-topic', 'exam', 'published', true, 2)
                """, """
                insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
                values (:version, :item, 1, 'control-chart', 'former-topic', 'application', -0.5, cast(:question as jsonb),
                        server_now())
                """, """
                update item set current_version_id = :version where id = :item
                """, """
                insert into item_draft (item_id, content, updated_at, updated_by, version)
                values (:item, cast(:question as jsonb), server_now(), :person, 2)
                """, """
                insert into item_draft_before (item_id, version, content)
                values (:item, 1, cast(:question as jsonb))
                """, """
                insert into item_review (item_id, state, version, content, asked_by, asked_at)
                values (:item, 'asked', 2, cast(:question as jsonb), :person, server_now())
                """, """
                insert into job (id, kind, request, requested_by, requested_at, state, step, tries)
                values (:item, 'import', '{}', :person, server_now(), 'done', '', 1)
                """, """
                insert into import_batch (id, file_name, bytes, format, purpose, topic, brought_by, brought_at, job_id, read_at)
                values (:item, 'questions.json', 1, 'json', 'exam', '', :person, server_now(), :item, server_now())
                """, """
                insert into import_question (batch_id, position, name, line, begin, fate, content, left_out)
                values (:item, 1, 'One', 1, 'Which', 'whole', cast(:question as jsonb), false)
                """)) {
            jdbc.sql(statement)
                    .param("item", item)
                    .param("version", version)
                    .param("person", person)
                    .param("question", QUESTION)
                    .update();
        }
    }

    private static ItemContent question() {
        return Questions.asking(new ControlChartTask(
                        List.of(new ControlChartTask.Level("Low", "5.00", "0.20", "mmol/L")),
                        20,
                        List.of("1-3s", "2-2s"),
                        List.of("2-2s"),
                        true,
                        null))
                .withTopic("former-topic")
                .withLevel(Level.APPLICATION, -0.5)
                .withStem("Which rule was drawn?")
                .withRationale("Two in a row.")
                .withReferences()
                .withOriginality(null)
                .content();
    }

    private static ResultView result() {
        return new ResultView(
                AttemptStatus.FINAL,
                7,
                9,
                10,
                new ResultView.Measure(0.25, 0.5, 612, 540, 680, true, null),
                "Rated by authors.",
                new ResultView.Lateness(2, 1, 0, 8, 7, null),
                new ResultView.Written(null, null),
                List.of(new ResultView.AreaResult("HEME", "Hematology", 9, 7, 10, null, null)),
                List.of());
    }
}
