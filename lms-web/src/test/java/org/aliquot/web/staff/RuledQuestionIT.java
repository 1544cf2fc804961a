package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.interchange.QuestionFormats;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.RuledTask;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A question from another system brings its own scoring: it is finished in the editor, and answered in the room. */
class RuledQuestionIT extends DeskTest {

    /** Three points for all that matter and nothing else, one for the first of them alone. */
    private static final String ITEM = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="Tubes" title="Tubes"
                adaptive="false" timeDependent="false">
              <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
                <correctResponse><value>EDTA</value><value>Heparin</value></correctResponse>
              </responseDeclaration>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              <outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float">
                <defaultValue><value>3</value></defaultValue>
              </outcomeDeclaration>
              <itemBody>
                <p>Which tubes bind or block what makes blood clot?</p>
                <choiceInteraction responseIdentifier="R" maxChoices="0">
                  <simpleChoice identifier="EDTA">Lavender</simpleChoice>
                  <simpleChoice identifier="Heparin">Green</simpleChoice>
                  <simpleChoice identifier="Clot">Red</simpleChoice>
                </choiceInteraction>
              </itemBody>
              <responseProcessing>
                <responseCondition>
                  <responseIf>
                    <match><variable identifier="R"/><correct identifier="R"/></match>
                    <setOutcomeValue identifier="SCORE"><variable identifier="MAXSCORE"/></setOutcomeValue>
                  </responseIf>
                  <responseElseIf>
                    <member><baseValue baseType="identifier">EDTA</baseValue><variable identifier="R"/></member>
                    <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
                  </responseElseIf>
                </responseCondition>
              </responseProcessing>
            </assessmentItem>
            """;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Exams exams;

    @TempDir
    private Path folder;

    private Person author;
    private String slug = "";

    @BeforeEach
    void anAuthorIsThere() {
        author = person(Role.ADMINISTRATOR);
    }

    private void take(String item) throws IOException {
        List<ReadQuestion> read = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("tubes.xml"), item);
        QuestionFormats.reader(QuestionFormat.QTI21).read(new QuestionSource(file), into(read));
        ItemContent content =
                Objects.requireNonNull(BankQuestions.content(read.getFirst(), PictureNames.NONE, _ -> {}));
        slug = desk.create(content, Purpose.EXAM, author.id()).slug();
    }

    @Test
    void itIsFinishedInTheEditorAnsweredInTheRoomAndScoredByItsOwnRules() throws IOException {
        take(ITEM);
        Page page = page(author);
        finish(page);
        RuledTask published =
                (RuledTask) bank.find(slug).orElseThrow().content().task();
        assertThat(published.qti()).contains("<variable identifier=\"MAXSCORE\"/>");

        String exam = quiz();
        assertThat(credited(exam, List.of("Lavender", "Green"))).isEqualTo("Right");
        assertThat(credited(exam, List.of("Lavender", "Red"))).isEqualTo("Partly right");
        assertThat(credited(exam, List.of("Green"))).isEqualTo("Not right");
        page.waitForCondition(() ->
                !client(author).get("/teach/items/" + slug + "/answers").body().contains("No answers yet"));
        assertThat(client(author).get("/teach/quizzes/" + exam + "/analysis").body())
                .contains(slug);
    }

    @Test
    void aPageShowsTheItemAsTextAndLeavesItAlone() throws IOException {
        take(ITEM.replace("Red", "Red &lt;script&gt;alert(1)&lt;/script&gt;"));
        Page page = page(author);
        page.navigate(site() + "/teach/items/" + slug + "/edit");

        assertThat(page.locator("#editor-kind")).hasText("Question with its own scoring");
        page.getByText("The item as it came").click();
        assertThat(page.locator("pre")).containsText("<simpleChoice identifier=\"EDTA\">Lavender</simpleChoice>");
        assertThat(page.locator("aliquot-question-preview")).containsText("<script>alert(1)</script>");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Publish version 1").click();
        assertThat(page.locator("#qti-error")).containsText("HTML <script> is not allowed");
        page.locator("#editor [name=stem]").fill("Which tubes keep blood from clotting?");
        page.locator("#draft-state button").first().click();

        ItemContent saved =
                desk.draft(desk.find(slug).orElseThrow().id()).orElseThrow().content();
        assertThat(saved.texts().stem()).isEqualTo("Which tubes keep blood from clotting?");
        assertThat(saved.task()).isInstanceOf(RuledTask.class);
        assertThat(saved.options()).hasSize(3);
    }

    private void finish(Page page) {
        page.navigate(site() + "/teach/items/" + slug + "/edit");
        page.locator("#editor [name=topic]")
                .selectOption(page.locator("#editor [name=topic] option").nth(1).getAttribute("value"));
        page.locator("#editor [name=rationale]").fill("Both act before fibrin forms.");
        page.locator("#editor [name=takeaway]").fill("Additives keep it fluid.");
        page.locator("#editor [name=references]").fill("A textbook, page 3");
        page.locator("#editor [name=attested]").check();
        page.locator("#draft-state button").first().click();
        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("Published");
    }

    private String quiz() {
        var made = (QuizChange.Changed) exams.make("Own scoring " + slug, List.of(slug), author.id());
        String key = made.version().spec().key();
        client(author)
                .post(
                        "/teach/quizzes/" + key + "/rules",
                        Map.of(
                                "number",
                                "1",
                                "items",
                                "1",
                                "title",
                                "Own scoring",
                                "courses",
                                "mlt",
                                "minutes",
                                "10",
                                "modes",
                                "tutor"));
        return key;
    }

    /** The verdict that a learner sees who chooses these. */
    private String credited(String exam, List<String> chosen) {
        Person learner = learner();
        Page page = page(learner);
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"tutor\"}")
                .requireStatus(201)
                .text("/id");
        page.navigate(site() + "/attempts/" + attempt + "?started");
        chosen.forEach(
                text -> page.locator(".option:has-text('" + text + "') input").check());
        assertThat(page.locator("[data-part=chip]")).hasAttribute("data-state", "saved");
        page.getByText("Check answer").click();
        assertThat(page.locator("[data-part=feedback]")).isVisible();
        String verdict = page.locator("[data-part=verdict]").innerText();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return verdict;
    }

    private static QuestionSink into(List<ReadQuestion> read) {
        return new QuestionSink() {
            @Override
            public void question(ReadQuestion question) {
                read.add(question);
            }

            @Override
            public void finding(QuestionFinding finding) {
                // what changed is not what this is about
            }

            @Override
            public void refused(String item, int line, String what, String why) {
                throw new AssertionError(why);
            }
        };
    }
}
