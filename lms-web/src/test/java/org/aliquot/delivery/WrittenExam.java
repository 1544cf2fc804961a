package org.aliquot.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.clock.Ids;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Questions;
import org.aliquot.question.Task;
import org.aliquot.question.WrittenTask;

/** A school's own exam with a question to choose from and one to be answered in one's own words, of ten points. */
public class WrittenExam {

    public static final String MODEL = "Potassium leaves the cells.";

    private static final String TOPIC = "mlt-hema-microcytic-anemia";

    private final ItemDesk desk;
    private final Exams exams;
    private final ExamCopies copies;

    public WrittenExam(ItemDesk desk, Exams exams, ExamCopies copies) {
        this.desk = desk;
        this.exams = exams;
        this.copies = copies;
    }

    /** @param key of the exam; the question to choose comes first */
    public record Made(String key, String choice, String written) {}

    public Made made(AccountId author) {
        String choice = published(
                Questions.single()
                        .withTopic(TOPIC)
                        .withStem("Which? " + Ids.next())
                        .content(),
                author);
        String written = published(content(), author);
        ExamVersion quiz =
                ((QuizChange.Changed) exams.make("In own words " + author, List.of(choice, written), author)).version();
        ExamRules rules = new ExamRules(quiz.spec().title(), 1, null, 80, false, false, Map.of(), List.of("mlt"));
        copies.change(quiz.spec().key(), quiz.number(), rules, author);
        return new Made(quiz.spec().key(), choice, written);
    }

    public static ItemContent content() {
        Task task = new WrittenTask(
                List.of(new WrittenTask.Criterion("Names hemolysis", 5), new WrittenTask.Criterion("Says why", 5)),
                MODEL,
                120);
        return Questions.asking(task)
                .withTopic(TOPIC)
                .withStem("Why is potassium high? " + Ids.next())
                .content();
    }

    public String published(ItemContent content, AccountId author) {
        ItemDraft draft = desk.create(content, Purpose.EXAM, author);
        desk.publish(draft.itemId(), draft.version(), author);
        return draft.slug();
    }

    /** Chooses the right option and writes {@code text}, where there is any, and hands in; the attempt. */
    public static String sat(PlatformTest.Person learner, String exam, String text) {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        answer(learner, attempt, 1, "{\"choice\": \"a\"}");
        if (!text.isEmpty()) {
            answer(learner, attempt, 2, "{\"text\": \"" + text + "\"}");
        }
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return attempt;
    }

    public static void answer(PlatformTest.Person learner, String attempt, int position, String response) {
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": 1, \"response\": " + response + "}")
                .requireStatus(200);
    }

    public static Caller staff(PlatformTest.Person person) {
        return new Caller(person.id(), Set.of(Role.INSTRUCTOR));
    }
}
