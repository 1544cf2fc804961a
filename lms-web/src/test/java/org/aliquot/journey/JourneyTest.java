package org.aliquot.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.web.gallery.Chromium;
import org.springframework.beans.factory.annotation.Autowired;

/** People who go through the product in real browsers. */
abstract class JourneyTest extends PlatformTest {

    @Autowired
    private Exams exams;

    Visitor visitor(int width, ColorScheme scheme) {
        return new Visitor(Chromium.browser(), site(), width, scheme);
    }

    /** Somebody who is signed in when the story begins. */
    Visitor visitor(int width, ColorScheme scheme, Person person) {
        Visitor visitor = visitor(width, scheme);
        signIn(visitor.page().context(), person);
        return visitor;
    }

    /** A quiz of this author's own that asks these questions within an hour, offered in the starter course; its key. */
    String offered(Person author, String title, List<String> questions) {
        var made = (QuizChange.Changed) exams.make(title, questions, author.id());
        String key = made.version().spec().key();
        String rules =
                "{\"version\": 1, \"title\": \"%s\", \"items\": %d, \"timeLimitMinutes\": 60, \"courses\": [\"mlt\"]}";
        author.api()
                .put("/exams/" + key + "/rules", rules.formatted(title, questions.size()))
                .requireStatus(200);
        return key;
    }

    /** Nobody else's tests are offered it any more. */
    void takeBack(String exam) {
        jdbc.sql("delete from exam_course where exam_id = (select id from exam where key = :key)")
                .param("key", exam)
                .update();
    }

    /** It is what they are called in lists. */
    void call(Person person, String name) {
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", person.id())
                .update();
    }

    static String start(Person learner, String exam) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    static void handIn(Person learner, String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }
}
