package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.delivery.Rounds;
import org.aliquot.draft.SaveResult;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A question without options had the wrong key: a version with the right one is published, and all answers are scored by it. */
class CorrectedVersionIT extends PlatformTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private Exams exams;

    private Person author;
    private String slug;
    private Person right;
    private Person wrong;
    private String ofRight;
    private String ofWrong;

    @BeforeEach
    void twoAnswerAQuestionWhoseKeyIsWrong() {
        author = person(Role.ADMINISTRATOR);
        AccountId by = author.id();
        ItemDraft draft = desk.create(asking(number("7.0")), Purpose.EXAM, by);
        slug = draft.slug();
        publish(draft.itemId(), asking(number("7.0")));
        var quiz = (QuizChange.Changed) exams.make("Wrong key " + slug, List.of(slug), by);
        String key = quiz.version().spec().key();
        new PageClient(site(), Objects.requireNonNull(author.api().token()))
                .post(
                        "/teach/quizzes/" + key + "/rules",
                        Map.of("number", "1", "items", "1", "title", "Wrong key", "courses", "mlt", "minutes", "10"));
        right = learner();
        wrong = learner();
        ofRight = sit(right, key, "8.5");
        ofWrong = sit(wrong, key, "7");
    }

    @Test
    void allAnswersAreScoredByTheRightKeyAndUndoingRestoresThem() {
        assertThat(raw(right, ofRight)).isZero();
        assertThat(raw(wrong, ofWrong)).isEqualTo(1);
        assertThat(adjust(2).status()).as("there is no version 2 yet").isEqualTo(422);

        publish(desk.find(slug).orElseThrow().id(), asking(number("8.5")));
        String made = adjust(2).requireStatus(202).text("/id");
        Rounds.ofAdjustments(product);

        assertThat(raw(right, ofRight)).isEqualTo(1);
        assertThat(raw(wrong, ofWrong)).isZero();
        var review = right.api()
                .get("/attempts/" + ofRight + "/review")
                .requireStatus(200)
                .json();
        assertThat(review.at("/items/0/correction/kind").asString()).isEqualTo("rekey");
        assertThat(review.at("/items/0/feedback/parts/0/expected").asString()).startsWith("8.5");

        author.api()
                .post("/adjustments/" + made + "/undoing", "{\"reason\": \"Seven it was\"}")
                .requireStatus(202);
        Rounds.ofAdjustments(product);
        assertThat(raw(right, ofRight)).isZero();
        assertThat(raw(wrong, ofWrong)).isEqualTo(1);
    }

    @Test
    void whoGoesOverAnOldAnswerIsToldThatTheQuestionWasRevisedSince() {
        String revised = "This question was revised after you answered it. You see it as it was then.";
        ItemId item = desk.find(slug).orElseThrow().id();
        assertThat(review(wrong, ofWrong)).contains("How many grams?").doesNotContain(revised);

        publish(
                item,
                Questions.like(asking(number("7.0")))
                        .withTags(List.of("weighing"))
                        .content());
        assertThat(review(wrong, ofWrong))
                .as("what no learner reads is no revision to them")
                .doesNotContain(revised);

        publish(item, asking(number("8.5")));
        assertThat(review(wrong, ofWrong)).contains(revised).contains("How many grams?");

        adjust(3).requireStatus(202);
        Rounds.ofAdjustments(product);
        assertThat(review(wrong, ofWrong))
                .as("what was decided about it says more")
                .contains("The right answer was corrected")
                .doesNotContain(revised);
    }

    @Test
    void aKeyThatWasCorrectedSinceIsToldAndATypingErrorThatWasIsNot() {
        String rekeyed = "and its right answer has changed";
        ItemContent first = choosing("Grey top", "Red top", true);
        ItemDraft draft = desk.create(first, Purpose.EXAM, author.id());
        publish(draft.itemId(), first);
        String attempt = sitChoosing(draft.slug());

        publish(draft.itemId(), choosing("Gray top", "Red top", true));
        assertThat(review(right, attempt))
                .contains("This question was revised after you answered it")
                .doesNotContain(rekeyed);

        publish(draft.itemId(), choosing("Gray top", "Red top", false));
        assertThat(review(right, attempt)).contains(rekeyed, "Grey top");
    }

    @Test
    void aVersionThatAsksForSomethingElseIsNoKey() {
        publish(desk.find(slug).orElseThrow().id(), asking(new TextTask(List.of("eight and a half"), false)));

        assertThat(adjust(2).status()).isEqualTo(422);
        assertThat(new PageClient(site(), Objects.requireNonNull(author.api().token()))
                        .get("/teach/items/" + slug + "/versions/1/adjustments")
                        .body())
                .contains("publish a version with it first")
                .doesNotContain("score all by the key of version");
    }

    private Reply adjust(int version) {
        return author.api()
                .post(
                        "/items/" + slug + "/versions/1/adjustments",
                        "{\"kind\": \"rekey\", \"version\": %d, \"reason\": \"The key was wrong\"}".formatted(version));
    }

    private String sit(Person learner, String exam, String value) {
        return answered(learner, exam, "{\"value\": \"" + value + "\"}");
    }

    /** The learner of the right number sits a quiz of this one question, and takes its first option. */
    private String sitChoosing(String question) {
        AccountId by = author.id();
        var quiz = (QuizChange.Changed) exams.make("One tube " + question, List.of(question), by);
        String key = quiz.version().spec().key();
        new PageClient(site(), Objects.requireNonNull(author.api().token()))
                .post(
                        "/teach/quizzes/" + key + "/rules",
                        Map.of("number", "1", "items", "1", "title", "One tube", "courses", "mlt", "minutes", "10"));
        return answered(right, key, "{\"choice\": \"a\"}");
    }

    private static String answered(Person learner, String exam, String response) {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 1, \"response\": " + response + "}")
                .requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return attempt;
    }

    private String review(Person learner, String attempt) {
        return new PageClient(site(), Objects.requireNonNull(learner.api().token()))
                .get("/attempts/" + attempt + "/review?show=all")
                .body();
    }

    private static int raw(Person learner, String attempt) {
        return learner.api()
                .get("/attempts/" + attempt + "/result")
                .requireStatus(200)
                .json()
                .path("raw")
                .asInt();
    }

    private void publish(ItemId item, ItemContent content) {
        AccountId by = author.id();
        ItemDraft draft = desk.draft(item).orElseThrow();
        var saved = (SaveResult.Saved<ItemDraft>) desk.save(item, draft.version(), content, by);
        assertThat(desk.publish(item, saved.draft().version(), by)).isInstanceOf(PublishResult.Published.class);
    }

    /** Between two tubes, of which one is right. */
    private static ItemContent choosing(String one, String other, boolean first) {
        return Questions.asking(new SingleTask(List.of(tube("a", one, first), tube("b", other, !first)), true))
                .withTopic("mlt-hema-microcytic-anemia")
                .withStem("Which tube is drawn for lactate?")
                .content();
    }

    private static OptionContent tube(String id, String name, boolean right) {
        return new OptionContent(id, name, right, "Because of what is in it.", right ? null : "additive-effect");
    }

    private static Task number(String value) {
        return new NumericTask(value, "0.1", List.of(), null, false);
    }

    private static ItemContent asking(Task task) {
        return Questions.asking(task)
                .withTopic("mlt-hema-microcytic-anemia")
                .withStem("How many grams?")
                .content();
    }
}
