package org.aliquot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.bank.AdoptedDifficulty;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuestionUse;
import org.aliquot.blueprint.QuestionUses;
import org.aliquot.clock.Ids;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Fixed forms from the wish to the learner's attempt; pilots are answered and never scored. */
class FormsIT extends PlatformTest {

    private static final String EXAM = "mlt-mock-50";
    /** Ten forms of it need more questions than there are. */
    private static final String LONG_EXAM = "amt-mlt-exam";

    @Autowired
    private Exams exams;

    @Autowired
    private Forms forms;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private JobWorker worker;

    @Autowired
    private QuestionUses uses;

    @Autowired
    private ItemBank bank;

    /** Forms are remembered for a minute, so each test works on a version of the exam of its own. */
    @org.junit.jupiter.api.BeforeEach
    void newVersion() {
        nobodyTakes(EXAM);
        jdbc.sql("""
                        with made as (
                          insert into exam_version (id, exam_id, number, title, spec, published_at)
                          select :id, v.exam_id, v.number + 1, v.title, v.spec, server_now()
                          from exam e
                          join exam_version v on v.id = e.current_version_id
                          where e.key = :key
                          returning id, exam_id
                        )
                        select 1
                        from made
                        """)
                .param("id", Ids.next())
                .param("key", EXAM)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        update exam e
                        set current_version_id = (select v.id from exam_version v where v.exam_id = e.id order by v.number desc limit 1),
                            version = version + 1
                        where e.key = :key
                        """).param("key", EXAM).update();
    }

    @AfterEach
    void forget() {
        Jobs.forget(jdbc);
    }

    @Test
    void learnersGetTheFormThatIsFreshestForThem() {
        Api staff = person(Role.INSTRUCTOR).api();
        JsonNode view = assembled(staff, "{\"forms\": 2, \"overlap\": 40, \"tolerance\": 1}");
        JsonNode result = view.path("result");
        assertThat(result.path("forms")).hasSize(2);
        assertThat(result.at("/shared/0/1").asInt()).isLessThanOrEqualTo(40);
        assertThat(view.path("inUse").asBoolean()).isFalse();
        String id = view.at("/job/id").asString();
        assertThat(staff.post("/forms/" + id + "/adoption", "")
                        .requireStatus(200)
                        .json()
                        .path("inUse")
                        .asBoolean())
                .isTrue();

        assertThat(pool().stream().map(this::wayInto).collect(Collectors.toSet()))
                .as("those in a form, and all others")
                .containsExactlyInAnyOrder(Optional.of(QuestionUse.Way.FORM), Optional.empty());

        Person learner = learner();
        Set<UUID> first = sat(learner);
        Set<UUID> second = sat(learner);
        assertThat(List.of(first, second)).containsExactlyInAnyOrderElementsOf(questions(result));

        staff.delete("/exams/" + EXAM + "/forms/adoption").requireStatus(204);
        assertThat(staff.get("/forms/" + id).json().path("inUse").asBoolean()).isFalse();
        assertThat(jdbc.sql("select count(*) from audit_entry where action like 'exam.forms-%' and subject_id = :key")
                        .param("key", EXAM)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    private Optional<QuestionUse.Way> wayInto(PoolItem question) {
        return uses.of(question.slug(), question.topic(), question.versionId()).stream()
                .filter(use -> use.key().equals(EXAM))
                .map(QuestionUse::way)
                .findFirst();
    }

    @Test
    void noFormIsPutInUseWhileTheExamIsTaken() {
        Api staff = person(Role.INSTRUCTOR).api();
        String adoption = "/forms/"
                + assembled(staff, "{\"forms\": 1, \"tolerance\": 1}")
                        .at("/job/id")
                        .asString()
                + "/adoption";
        Person learner = learner();
        String attempt = start(learner.api());

        assertThat(staff.post(adoption, "").requireStatus(409).text("/detail"))
                .contains("1 person is taking it with a time limit now");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        staff.post(adoption, "").requireStatus(200);
        staff.delete("/exams/" + EXAM + "/forms/adoption").requireStatus(204);
    }

    @Test
    void pilotsAreGivenAndCalibratedButNeverScored() {
        List<PoolItem> pool = pool();
        difficulties.adopt(
                Ids.next(),
                pool.subList(0, pool.size() - 4).stream()
                        .map(item -> new AdoptedDifficulty(item.versionId(), 0, 0.1, 400))
                        .toList());
        UUID id = forms.start(EXAM, new FormsRequest(1, 0, 0, 1, List.of(), 3, 1), somebody());
        worker.run();
        FormsView view = forms.find(id).orElseThrow();
        assertThat(view.job().failure()).isNull();
        FormsResult.Form form =
                java.util.Objects.requireNonNull(view.result()).forms().getFirst();
        assertThat(form.pilots()).hasSize(3);
        forms.adopt(id, somebody());

        Api learner = learner().api();
        String attempt = start(learner);
        JsonNode items = learner.get("/attempts/" + attempt).json();
        assertThat(items.path("length").asInt()).isEqualTo(53);
        for (int position = 1; position <= 53; position++) {
            JsonNode item =
                    learner.get("/attempts/" + attempt + "/items/" + position).json();
            answer(learner, attempt, position, item);
        }
        JsonNode result = learner.post("/attempts/" + attempt + "/submit", "")
                .requireStatus(200)
                .json();

        assertThat(result.path("total").asInt()).isEqualTo(50);
        assertThat(result.path("answered").asInt()).isEqualTo(50);
        assertThat(count("scored_answer", attempt)).isEqualTo(50);
        assertThat(count("pilot_answer", attempt)).isEqualTo(3);
        assertThat(result.has("label") && !result.path("label").isNull())
                .as("all scored questions are calibrated")
                .isFalse();
        assertThat(jdbc.sql("select item_version_id from pilot_answer where attempt_id = :id")
                        .param("id", UUID.fromString(attempt))
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(form.pilots());
    }

    @Test
    void withoutCalibratedQuestionsNothingIsTriedOut() {
        UUID id = forms.start(EXAM, new FormsRequest(1, 0, 0, 1, List.of(), 3, 1), somebody());
        worker.run();
        assertThat(forms.find(id).orElseThrow().job().failure()).contains("only beside calibrated ones");
    }

    @Test
    void saysWhatStandsInTheWay() {
        Api staff = person(Role.INSTRUCTOR).api();
        JsonNode result = assembled(staff, LONG_EXAM, "{\"forms\": 10, \"overlap\": 0, \"tolerance\": 5}")
                .path("result");
        assertThat(result.path("forms")).isEmpty();
        assertThat(result.at("/obstacles/0/demand").asString()).isEqualTo("OVERLAP");
        String id = staff.get("/exams/" + LONG_EXAM + "/forms")
                .json()
                .at("/items/0/job/id")
                .asString();
        staff.post("/forms/" + id + "/adoption", "").requireStatus(409);
        staff.post("/exams/" + EXAM + "/forms", "{\"forms\": 11}").requireStatus(422);
        staff.post("/exams/quick-check/forms", "{\"forms\": 1}").requireStatus(422);
        staff.post("/exams/no-such-exam/forms", "{\"forms\": 1}").requireStatus(404);
    }

    @Test
    void aFormWithAChangedQuestionIsNotAdopted() {
        Api staff = person(Role.INSTRUCTOR).api();
        JsonNode view = assembled(staff, "{\"forms\": 1, \"tolerance\": 1}");
        UUID question = UUID.fromString(view.at("/result/forms/0/questions/0").asString());
        jdbc.sql("update item set status = 'retired' where current_version_id = :id")
                .param("id", question)
                .update();
        try {
            assertThat(staff.post("/forms/" + view.at("/job/id").asString() + "/adoption", "")
                            .requireStatus(409)
                            .text("/detail"))
                    .contains("changed or retired");
        } finally {
            jdbc.sql("update item set status = 'published' where current_version_id = :id")
                    .param("id", question)
                    .update();
        }
    }

    private JsonNode assembled(Api staff, String wish) {
        return assembled(staff, EXAM, wish);
    }

    private JsonNode assembled(Api staff, String exam, String wish) {
        String id =
                staff.post("/exams/" + exam + "/forms", wish).requireStatus(202).text("/job/id");
        worker.run();
        JsonNode view = staff.get("/forms/" + id).json();
        assertThat(view.at("/job/state").asString()).as(view.toString()).isEqualTo("done");
        return view;
    }

    private Set<UUID> sat(Person learner) {
        String attempt = start(learner.api());
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return new HashSet<>(jdbc.sql("select item_version_id from attempt_item where attempt_id = :id")
                .param("id", UUID.fromString(attempt))
                .query(UUID.class)
                .list());
    }

    private static String start(Api learner) {
        return learner.post("/attempts", "{\"exam\": \"" + EXAM + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private static void answer(Api learner, String attempt, int position, JsonNode item) {
        String option = item.at("/options/0/id").asString();
        int choose = item.path("choose").asInt(1);
        String response = item.path("type").asString().equals("multiple")
                ? "{\"choices\": " + options(item, choose) + "}"
                : "{\"choice\": \"" + option + "\"}";
        learner.put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": 1, \"response\": " + response
                                + ", \"flagged\": false, \"final\": false}")
                .requireStatus(200);
    }

    private static String options(JsonNode item, int choose) {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < choose; i++) {
            list.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(item.at("/options/" + i + "/id").asString())
                    .append('"');
        }
        return list.append(']').toString();
    }

    private static List<Set<UUID>> questions(JsonNode result) {
        List<Set<UUID>> forms = new java.util.ArrayList<>();
        for (JsonNode form : result.path("forms")) {
            Set<UUID> questions = new HashSet<>();
            form.path("questions").forEach(each -> questions.add(UUID.fromString(each.asString())));
            forms.add(questions);
        }
        return forms;
    }

    private int count(String table, String attempt) {
        return jdbc.sql("select count(*) from " + table + " where attempt_id = :id")
                .param("id", UUID.fromString(attempt))
                .query(Integer.class)
                .single();
    }

    private List<PoolItem> pool() {
        return bank.pool(exams.exam(EXAM).orElseThrow().plan().areaOfTopic().keySet());
    }

    private AccountId somebody() {
        return person(Role.INSTRUCTOR).id();
    }
}
