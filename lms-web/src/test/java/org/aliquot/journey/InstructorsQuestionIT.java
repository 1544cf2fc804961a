package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A new instructor's first question, without a look into the guide: written, reviewed, published, asked in a quiz of twenty,
 * and judged by its answers. After the sign-in nobody types an address. The pictures of the guide are taken on the way.
 */
class InstructorsQuestionIT extends JourneyTest {

    private static final int LEARNERS = 36;

    /** Of the new question alone. */
    private String rareWord = "";

    private String title = "";
    private String colleague = "";
    private String stem = "";

    /** Nobody else's tests are offered the quiz. */
    @AfterEach
    void takesItBack() {
        jdbc.sql("""
                delete from exam_course
                where exam_id in (
                  select e.id
                  from exam e
                  join exam_version v on v.id = e.current_version_id
                  where v.title = :title)
                """).param("title", title).update();
    }

    @Test
    void fromTheFirstWordToItsFigures() {
        isAbout(
                "steeplechase",
                "Revision, week 3",
                "Tomas Berg",
                "After a steeplechase a runner's urine strip is positive for blood, its sediment has no red cells, and the serum is clear. Why?");
        try (Visitor visitor = newInstructor(1280, ColorScheme.LIGHT)) {
            bringThroughReview(visitor);
            buildAQuiz(visitor);
            offer(visitor);
            new Sitting(this::learner, jdbc).take(title, LEARNERS);
            readTheFigures(visitor);
        }
    }

    @Test
    void onAPhoneAsFarAsTheFirstAnswer() {
        isAbout(
                "landslide",
                "Revision, week 4",
                "Ines Moreau",
                "Hours after a landslide brown urine reacts for heme, without cells under the microscope. Which pigment is it?");
        try (Visitor visitor = newInstructor(390, ColorScheme.DARK)) {
            bringThroughReview(visitor);
            buildAQuiz(visitor);
            visitor.follow("Question statistics");
            assertThat(visitor.page().locator("main")).containsText("No answers yet");
        }
    }

    /** Tests in one database must not find each other's questions, quizzes and people. */
    private void isAbout(String word, String quiz, String reviewer, String question) {
        rareWord = word;
        title = quiz;
        colleague = reviewer;
        stem = question;
    }

    private Visitor newInstructor(int width, ColorScheme scheme) {
        Visitor visitor = visitor(width, scheme);
        visitor.signIn(named("Nadia Haddad").email(), PASSWORD);
        return visitor;
    }

    private void bringThroughReview(Visitor visitor) {
        Person reviewer = named(colleague);
        AuthorsDesk mine = new AuthorsDesk(visitor, stem);
        mine.write();
        mine.heedTheChecks();
        mine.sendTo(colleague);
        int width = visitor.page().viewportSize().width;
        try (Visitor second = visitor(width, ColorScheme.LIGHT)) {
            AuthorsDesk theirs = new AuthorsDesk(second, stem);
            second.signIn(reviewer.email(), PASSWORD);
            theirs.openReview();
            theirs.askForAChange();
            mine.openReview();
            mine.changeWhatWasAsked();
            theirs.openReview();
            theirs.approve();
        }
        mine.openReview();
        mine.publish();
    }

    /** Nineteen are marked in the bank; the new one is found from the quiz. */
    private void buildAQuiz(Visitor visitor) {
        Page page = visitor.page();
        visitor.go("Question bank");
        filter(page, "Status").selectOption("published");
        filter(page, "Level").selectOption("application");
        assertThat(page).hasURL(Pattern.compile(".*level=application.*status=published.*"));
        page.getByText("More filters").click();
        filter(page, "Kind").selectOption("single");
        assertThat(page).hasURL(Pattern.compile(".*type=single.*"));
        filter(page, "For").selectOption("exam");
        assertThat(page).hasURL(Pattern.compile(".*for=exam.*"));
        Locator others = page.locator("#bank-list tbody tr").filter(new Locator.FilterOptions().setHasNotText(stem));
        for (int row = 0; row < 19; row++) {
            others.nth(row).getByRole(AriaRole.CHECKBOX).check();
        }
        visitor.sound();
        visitor.picture("question-bank", page.locator("#bank-list"));
        visitor.press("Add to a quiz");
        visitor.sound();
        assertThat(page.locator("h1")).hasText("Add 19 questions to a quiz?");
        page.getByLabel("Title of a new quiz").fill(title);
        visitor.press("Add to the quiz");
        visitor.sound();

        page.getByLabel("Words of the stem or code").fill(rareWord);
        page.locator("#found").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("main")).containsText("20 in version 2");
        visitor.sound();
        visitor.picture("quiz-editor");
    }

    /** The codes of other tests' questions contain such words too, and label the boxes that mark them. */
    private static Locator filter(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void offer(Visitor visitor) {
        visitor.follow("Rules");
        visitor.page().getByLabel("Medical Laboratory Technician").first().check();
        visitor.press("Save questions and time");
        visitor.sound();
    }

    private void readTheFigures(Visitor visitor) {
        Page page = visitor.page();
        visitor.go("Courses");
        visitor.follow(title);
        visitor.follow("Question statistics");
        assertThat(page.locator("dl.figures")).containsText(Pattern.compile("[0-9.]+"));
        assertThat(page.locator("tbody tr")).hasCount(20);
        visitor.picture("quiz-analysis");
        page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(rareWord))
                .getByRole(AriaRole.LINK)
                .click();
        visitor.sound();
        assertThat(page.locator("h1")).hasText("Question statistics");
        assertThat(page.locator("main")).containsText(LEARNERS + " answers");
        assertThat(page.locator("main")).containsText(Pattern.compile("[0-9]+% \\([0-9]+ to [0-9]+\\)"));
        visitor.picture("question-analysis");
    }

    private Person named(String name) {
        Person person = person(Role.INSTRUCTOR);
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", name)
                .param("id", person.id())
                .update();
        return person;
    }
}
