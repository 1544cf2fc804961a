package org.aliquot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a learner finds, and above all what not. */
class SearchIT extends PlatformTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    private Person learner;

    @BeforeEach
    void everythingPublishedIsTakenUp() {
        index.refresh();
        learner = learner();
    }

    @Test
    void findsAPassageOfALessonByTheBeginningOfAWord() {
        PassageHit hit = find(learner, "hemol transfus").passages().best().getFirst();

        assertThat(hit.place().course()).isEqualTo("mlt");
        assertThat(marked(hit.excerpt())).anyMatch(word -> word.startsWith("Hemol") || word.startsWith("hemol"));
    }

    @Test
    void findsWhatWasMeantWhenAWordIsMistyped() {
        Findings findings = find(learner, "hemoglobn");

        assertThat(findings.typed()).isEqualTo("hemoglobn");
        assertThat(findings.instead()).isEqualTo("hemoglobin");
        assertThat(findings.passages().best()).isNotEmpty();
    }

    @Test
    void findsNothingInCoursesThatTheLearnerMayNotOpen() {
        Person outsider = person(Role.LEARNER);

        assertThat(find(outsider, "antigen").passages().best())
                .extracting(hit -> hit.place().course())
                .doesNotContain("mlt");
        assertThat(find(person(Role.INSTRUCTOR), "antigen").passages().all()).isPositive();
    }

    @Test
    void findsNoLessonThatHasNotOpenedYet() {
        String course =
                find(learner, "kidd").passages().best().getFirst().place().lesson();
        jdbc.sql("update lesson set opens_days = 300 where slug = :lesson")
                .param("lesson", course)
                .update();
        try {
            assertThat(find(learner, "kidd").passages().best())
                    .extracting(hit -> hit.place().lesson())
                    .doesNotContain(course);
        } finally {
            jdbc.sql("update lesson set opens_days = null where slug = :lesson")
                    .param("lesson", course)
                    .update();
        }
    }

    @Test
    void findsAQuestionOnlyOnceItIsAnsweredAndItsResultIsThere() {
        String attempt = started("tutor");
        String stem = stem(attempt);

        assertThat(find(learner, stem).questions().best()).as("never met").isEmpty();
        answer(attempt);
        assertThat(find(learner, stem).questions().best()).as("not handed in").isEmpty();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(find(learner, stem).questions().best())
                .extracting(QuestionHit::met)
                .contains(new QuestionHit.Met.InSitting(UUID.fromString(attempt), 1, title(attempt)));
        assertThat(find(learner(), stem).questions().best()).as("somebody else").isEmpty();
    }

    @Test
    void hidesAQuestionAgainWhileAnOpenAttemptAsksIt() {
        String attempt = started("tutor");
        answer(attempt);
        String stem = stem(attempt);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        jdbc.sql("""
                        update attempt_item set item_version_id = (
                          select i.item_version_id from attempt_item i
                          where i.attempt_id = cast(:met as uuid) and i.position = 1)
                        where attempt_id = cast(:now as uuid) and position = 1
                        """).param("met", attempt).param("now", started("tutor")).update();

        assertThat(find(learner, stem).questions().best()).isEmpty();
    }

    @Test
    void isClosedWhileAnExamIsOpen() {
        String attempt = started("exam");

        assertThat(search.find(caller(learner), new Wish("antigen", 5)))
                .isInstanceOfSatisfying(
                        SearchResult.Closed.class,
                        closed -> assertThat(closed.by().attempt()).hasToString(attempt));
        assertThat(learner.api().get(site() + "/search?q=antigen").raw().body())
                .contains("Search is closed while an exam is open")
                .doesNotContain("found-title");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(find(learner, "antigen").passages().all()).isPositive();
    }

    @Test
    void opensAgainWhenAnExamWithoutAClockWasLeftAloneForHalfADayAndClosesWithItsNextAnswer() {
        String attempt = started("exam");
        jdbc.sql("update attempt set deadline = null, limit_seconds = null where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        assertThat(search.find(caller(learner), new Wish("antigen", 5))).isInstanceOf(SearchResult.Closed.class);

        clockForward(Duration.ofHours(13));
        assertThat(find(learner, "antigen").passages().all()).isPositive();
        answer(attempt);
        assertThat(search.find(caller(learner), new Wish("antigen", 5))).isInstanceOf(SearchResult.Closed.class);
    }

    @Test
    void staysOpenWhileOnlyOwnPracticeIsUnderWay() {
        jdbc.sql("update attempt set own_practice = true where id = cast(:id as uuid)")
                .param("id", started("exam"))
                .update();

        assertThat(find(learner, "antigen").passages().all()).isPositive();
    }

    @Test
    void findsTheNewTextOfALessonAndNotTheOldOneAndDoesNothingTwice() {
        index.refresh();
        List<String> again = statements.during(index::refresh);
        assertThat(again).as("two questions: what is new?").hasSizeLessThanOrEqualTo(2);

        jdbc.sql("delete from search_lesson where lesson_id in (select id from lesson where slug = 'mlt-bb-04')")
                .update();
        assertThat(find(learner, "McLeod").passages().all()).isZero();
        index.refresh();
        assertThat(find(learner, "McLeod").passages().all()).isPositive();
    }

    @Test
    void takesAnythingThatIsTyped() {
        String growing = "\u3316".repeat(200);
        for (String typed :
                List.of("", "   ", "'", "a & | ! :*", "<b>", "\uE000", "%_\\", "x".repeat(5000), growing, "Fy(a-b-)")) {
            assertThat(search.find(caller(learner), new Wish(typed, 5))).isInstanceOf(SearchResult.Found.class);
        }
    }

    private Findings find(Person who, String typed) {
        return ((SearchResult.Found) search.find(caller(who), new Wish(typed, 20))).findings();
    }

    private Caller caller(Person who) {
        boolean staff = jdbc.sql("select 'instructor' = any(roles) from account where id = :id")
                .param("id", who.id())
                .query(Boolean.class)
                .single();
        return new Caller(who.id(), Set.of(staff ? Role.INSTRUCTOR : Role.LEARNER));
    }

    private String started(String mode) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"" + mode + "\"}")
                .text("/id");
    }

    private void answer(String attempt) {
        String response =
                jdbc.sql("""
                        select o ->> 'id' from attempt_item i join item_version v on v.id = i.item_version_id
                        cross join jsonb_array_elements(v.content #> '{task,options}') o
                        where i.attempt_id = cast(:attempt as uuid) and i.position = 1 limit 1
                        """).param("attempt", attempt).query(String.class).single();
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + response + "\"}}")
                .requireStatus(200);
    }

    /** The first words of the first question. */
    private String stem(String attempt) {
        return jdbc.sql("""
                        select q.stem from attempt_item i join search_question q using (item_version_id)
                        where i.attempt_id = cast(:attempt as uuid) and i.position = 1
                        """).param("attempt", attempt).query(String.class).single();
    }

    private String title(String attempt) {
        return jdbc.sql("""
                        select v.title from attempt a join exam_version v on v.id = a.exam_version_id
                        where a.id = cast(:attempt as uuid)
                        """).param("attempt", attempt).query(String.class).single();
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .filter(Excerpt.Piece::hit)
                .map(Excerpt.Piece::text)
                .toList();
    }
}
