package org.aliquot.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.PanelView;
import org.aliquot.clock.Ids;
import org.aliquot.completion.CheckVerdict;
import org.aliquot.completion.CheckView;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Lessons have panels and charts read and fields recognized: with scripts as in the exam room, and without. */
class LaboratoryChecksIT extends PlatformTest {

    private static final String CHECKS = """

              - id: %1$s-01-c2
                type: antibody-panel
                topic: %1$s-topic
                lesson: %1$s-01
                level: application
                difficulty: 0
                difficultyReason: "One step"
                stem: "Name the antibody."
                antibodies: [K]
                cells: 11
                strength: 3
                dosage: false
                work: false
                rationale: "All cells with K react."
                takeaway: "K reacts at AHG."
                link: "lesson:%1$s-01#part"
                references: ["A book"]
                originality: attested
              - id: %1$s-01-c3
                type: control-chart
                topic: %1$s-topic
                lesson: %1$s-01
                level: application
                difficulty: 0
                difficultyReason: "One step"
                stem: "Which rule is broken?"
                levels:
                  - {name: "Level 1", mean: "4.20", sd: "0.08", unit: "mmol/L"}
                runs: 14
                rules: ["1-2s", "1-3s", "2-2s"]
                faults: ["1-3s"]
                mark: true
                rationale: "One result beyond 3 SD breaks it."
                takeaway: "Beyond 3 SD is out."
                link: "lesson:%1$s-01#part"
                references: ["A book"]
                originality: attested
              - id: %1$s-01-c4
                type: field
                shows: schistocyte
                topic: %1$s-topic
                lesson: %1$s-01
                level: application
                difficulty: 0
                difficultyReason: "One step"
                stem: "What does the pointer show?"
                options:
                  - {id: a, text: "A fragment", correct: true, rationale: "It has two horns."}
                  - {id: b, text: "A whole cell", misconception: mixed-up, rationale: "A whole cell is round, and this one is not."}
                rationale: "Horns come from a fibrin strand."
                takeaway: "Horned pieces are fragments."
                link: "lesson:%1$s-01#part"
                references: ["A book"]
                originality: attested
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private Packs packs;

    @Autowired
    private KnowledgeChecks checks;

    @Autowired
    private ItemBank bank;

    @TempDir
    private Path folder;

    private String id;
    private Person learner;

    @BeforeEach
    void load() {
        id = "b" + Long.toString(Ids.next().getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
        TinyPack pack = new TinyPack(folder, id)
                .replacing("courses/c.yaml", "summary:", "public: true\nsummary:")
                .replacing(
                        "lessons/l.md",
                        "[Check yourself](check:" + id + "-01-c1)",
                        Stream.of("c1", "c2", "c3", "c4")
                                .map(check -> "[Check yourself](check:" + id + "-01-" + check + ")")
                                .collect(Collectors.joining("\n\n")))
                .adding("checks/more.yaml", "items:" + CHECKS.formatted(id));
        packs.load(pack.source());
        assertThat(packs.status())
                .filteredOn(status -> status.pack().equals(id))
                .singleElement()
                .satisfies(status -> assertThat(status.problems()).isEmpty());
        learner = person(Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"" + id + "\"}");
    }

    @Test
    void areReadWithoutAScript() {
        try (LessonOnAPhone phone = learnersPhone(false).open("01")) {
            phone.picture("plain-bench");
            phone.submit("c2");
            assertThat(phone.text("c2")).contains("Name an antibody first.");
            phone.check("c2").locator("[name=crossed]").first().check();
            antibody(phone).selectOption("E");
            phone.submit("c2");
            assertThat(phone.text("c2")).contains("Not right", "anti-E", "anti-K", "All cells with K react.");
            assertThat(phone.check("c2").locator("[data-verdict=wrong]").count())
                    .isEqualTo(1);
            assertThat(phone.check("c2").locator("th[data-out]").count()).isEqualTo(1);
            phone.again("c2");
            antibody(phone).selectOption("K");
            phone.submit("c2");
            assertThat(phone.partsThatAreRight("c2")).isEqualTo(1);

            phone.check("c3").locator("[name=run][value='1']").check();
            phone.submit("c3");
            assertThat(phone.text("c3")).contains("Choose an answer first.");
            assertThat(phone.check("c3").locator("[name=run][value='1']").isChecked())
                    .as("what was marked stays")
                    .isTrue();
            phone.check("c3").locator("[name=run][value='1']").uncheck();
            phone.check("c3").locator("[name=choice][value='1-3s']").check();
            brokenRuns()
                    .forEach(run -> phone.check("c3")
                            .locator("[name=run][value='" + run + "']")
                            .check());
            phone.submit("c3");
            assertThat(phone.partsThatAreRight("c3")).isEqualTo(2);

            phone.check("c4").locator("input[value=b]").check();
            phone.submit("c4");
            assertThat(phone.text("c4")).contains("It has two horns.", "A whole cell is round");
            phone.picture("plain-bench-answered");
        }
        assertThat(kept()).containsExactly(id + "-01-c2 true 2", id + "-01-c3 true 1", id + "-01-c4 false 1");
    }

    @Test
    void areReadAsInTheExamRoomByTheKeysAloneOnAPhone() {
        try (LessonOnAPhone phone = learnersPhone(true).open("01")) {
            Locator panel = phone.check("c2");
            panel.locator("aliquot-antigram").waitFor();
            assertThat(panel.locator("[data-part=plain]").isVisible()).isFalse();
            awaitPicture(phone);
            phone.assertSound();
            phone.picture("bench");

            Locator antigens = panel.locator("aliquot-antigram thead button");
            antigens.first().press("Space");
            antigens.first().press("ArrowRight");
            phone.page().keyboard().press("Space");
            assertThat(panel.locator("aliquot-antigram button.ag[aria-pressed=true]")
                            .count())
                    .isEqualTo(2);
            panel.locator("aliquot-antigram select").first().focus();
            phone.page().keyboard().type("anti-K");
            phone.answerButton("c2").press("Enter");
            panel.locator(".parts").waitFor();
            assertThat(phone.partsThatAreRight("c2")).isEqualTo(1);
            assertThat(panel.locator("th[data-out]").count()).isEqualTo(2);
            assertThat(panel.innerText()).contains("All cells with K react.", "K reacts at AHG.");

            Locator chart = phone.check("c3");
            int run = brokenRuns().getFirst();
            chart.locator("aliquot-control-chart thead button").nth(run - 1).press("Space");
            assertThat(chart.innerText()).contains("Marked: run " + run + ".");
            chart.locator("aliquot-choice input").first().press("Space");
            phone.answerButton("c3").press("Enter");
            chart.locator(".parts").waitFor();
            assertThat(phone.partsThatAreRight("c3")).isEqualTo(2);

            phone.check("c4").locator("input[value=a]").press("Space");
            phone.answerButton("c4").press("Enter");
            phone.check("c4").locator("[data-verdict=right]").first().waitFor();
            awaitPicture(phone);
            phone.assertSound();
            phone.picture("bench-answered");
        }
        assertThat(kept()).containsExactly(id + "-01-c2 true 1", id + "-01-c3 true 1", id + "-01-c4 true 1");
    }

    @Test
    void asksForAPictureAgainThatHasNotCome() {
        try (LessonOnAPhone phone = learnersPhone(true)) {
            phone.page().route("**/pictures/**", Route::abort);
            phone.open("01");
            Locator missing = phone.check("c4").locator("[data-part=missing]");
            missing.waitFor();
            assertThat(phone.check("c4").innerText()).contains("The picture has not come yet.");
            phone.assertSound();
            phone.page().unroute("**/pictures/**");
            missing.getByText("Ask now").click();
            missing.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void theLessonSaysNothingOfWhatIsRightBeforeItIsAnswered() {
        String page = learner.api()
                .get(site() + "/courses/" + id + "/" + id + "-01")
                .raw()
                .body();

        assertThat(page)
                .contains("aliquot-bench", "What does the pointer show?")
                .doesNotContain("schistocyte", "All cells with K react", "beyond 3 SD breaks", "It has two horns")
                .doesNotContain("data:image");
        assertThat(page.split("name=\"seed\" value=\"0\"", -1))
                .as("of each the number of the try, from which nothing can be drawn")
                .hasSameSizeAs(page.split("name=\"seed\"", -1))
                .hasSize(5);
    }

    @Test
    void eachReaderAndEachTryHasItsOwnUntilItIsAnsweredAndItIsKept() {
        Caller reader = new Caller(learner.id(), Set.of(Role.LEARNER));
        CheckView first = view(reader, "c2");
        assertThat(view(reader, "c2").question()).isEqualTo(first.question());
        assertThat(view(new Caller(person(Role.INSTRUCTOR).id(), Set.of(Role.INSTRUCTOR)), "c2")
                        .question())
                .isNotEqualTo(first.question());

        learner.api()
                .post(
                        "/courses/" + id + "/lessons/" + id + "-01/checks/" + id + "-01-c2",
                        "{\"response\": {\"antibodies\": [\"E\"], \"crossedOut\": []}}")
                .requireStatus(200);

        CheckView answered = view(reader, "c2");
        CheckVerdict verdict = answered.verdict();
        assertThat(verdict).isNotNull();
        assertThat(verdict.review().task().panel())
                .as("what was answered is shown again")
                .isEqualTo(first.question().task().panel());
        assertThat(answered.question().task().panel())
                .isNotEqualTo(first.question().task().panel());
        assertThat(bank.seedOf("check 1")).isEqualTo(bank.seedOf("check 1")).isNotEqualTo(bank.seedOf("check 2"));
    }

    @Test
    void whatWasAnsweredOnceIsNotAnsweredAgainAfterItsReasonsWereShown() {
        String address = "/courses/" + id + "/lessons/" + id + "-01/checks/" + id + "-01-c2";
        String wrong = "{\"response\": {\"antibodies\": [\"E\"], \"crossedOut\": []}}";
        learner.api().post(address, wrong).requireStatus(200);

        assertThat(learner.api().post(address, wrong).status())
                .as("sent twice by a slow network")
                .isEqualTo(200);
        assertThat(learner.api()
                        .post(address, "{\"response\": {\"antibodies\": [\"K\"], \"crossedOut\": []}}")
                        .code())
                .isEqualTo("response-invalid");
        assertThat(jdbc.sql("select tries from check_answer where item_slug = :check")
                        .param("check", id + "-01-c2")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void picturesAreForThoseWhoMayReadTheLesson() {
        assertThat(picture(learner.api(), "c4", "0?number=0").headers().firstValue("Content-Type"))
                .hasValue("image/jpeg");
        assertThat(picture(learner.api(), "c4", "0?number=0").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("private"));
        assertThat(picture(learner.api(), "c4", "0?number=0").body())
                .isEqualTo(picture(learner.api(), "c4", "0?number=0").body());
        assertThat(picture(learner.api(), "c4", "1?number=0").statusCode())
                .as("it has one picture")
                .isEqualTo(404);
        assertThat(picture(learner.api(), "c2", "0?number=0").statusCode())
                .as("a panel has none")
                .isEqualTo(404);
        assertThat(picture(learner.api(), "c4", "0?tries=1").statusCode())
                .as("nothing is answered")
                .isEqualTo(404);
        assertThat(learner.api()
                        .get(site() + "/courses/mlt/mlt-hema-06/checks/mlt-hema-06-c6/pictures/0")
                        .status())
                .as("not enrolled in that course")
                .isEqualTo(404);
        assertThat(person(Role.INSTRUCTOR)
                        .api()
                        .get(site() + "/courses/mlt/mlt-hema-06/checks/mlt-hema-06-c6/pictures/0")
                        .status())
                .isEqualTo(200);
        assertThat(picture(anonymous(), "c4", "0?number=0").body())
                .as("a visitor gets one whatever they ask for")
                .isEqualTo(picture(anonymous(), "c4", "0?number=5").body());

        jdbc.sql("update lesson set opens_on = current_date + 30 where slug = :lesson")
                .param("lesson", id + "-01")
                .update();
        assertThat(picture(learner.api(), "c4", "0?number=0").statusCode()).isEqualTo(404);
    }

    @Test
    void picturesAreClosedWhileAnExamIsUnderWay() {
        learner.api().post("/enrollments", "{\"course\": \"mlt\"}").requireStatus(201);
        learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201);

        assertThat(picture(learner.api(), "c4", "0?number=0").statusCode()).isEqualTo(403);
    }

    @Test
    void aVisitorReadsTheReasonsAndNothingIsKept() {
        try (LessonOnAPhone phone = phone(true).open("01")) {
            phone.check("c2").locator("aliquot-antigram select").first().selectOption("K");
            phone.answerButton("c2").click();
            phone.check("c2").locator(".parts").waitFor();
            assertThat(phone.text("c2")).contains("Not kept", "All cells with K react.");
            awaitPicture(phone);
        }
        assertThat(jdbc.sql("select count(*) from check_answer where item_slug like :id")
                        .param("id", id + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLessonThatIsKeptSaysThatTheyNeedTheNetwork() {
        String page = learner.api()
                .get(site() + "/offline/courses/" + id + "/lessons/" + id + "-01")
                .raw()
                .body();

        assertThat(page.split("This check needs the network", -1)).hasSize(4);
        assertThat(page)
                .contains("/courses/" + id + "/" + id + "-01?again=" + id + "-01-c4#check-" + id + "-01-c4")
                .doesNotContain("schistocyte", "It has two horns", "All cells with K react", "beyond 3 SD breaks");
    }

    /** Of the chart that the learner is asked about: those beyond 3 SD. */
    private List<Integer> brokenRuns() {
        CheckView asked = view(new Caller(learner.id(), Set.of(Role.LEARNER)), "c3");
        PanelView.Chart chart =
                (PanelView.Chart) Objects.requireNonNull(asked.question().task().panel());
        return IntStream.rangeClosed(1, chart.runs().size())
                .filter(run -> Math.abs(Double.parseDouble(
                                chart.runs().get(run - 1).getFirst().z()))
                        > 3)
                .boxed()
                .toList();
    }

    private CheckView view(Caller reader, String check) {
        return checks.ofLesson(reader, id, id + "-01", null).own().stream()
                .filter(view -> view.slug().equals(id + "-01-" + check))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> picture(Api api, String check, String which) {
        HttpRequest request = api.request(site() + "/courses/" + id + "/" + id + "-01/checks/" + id + "-01-" + check
                        + "/pictures/" + which)
                .GET()
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The picture of the field has come: it is fetched once more from the browser's keeping. */
    private static void awaitPicture(LessonOnAPhone phone) {
        Object came = phone.page().evaluate("""
                () => {
                  const image = new Image();
                  image.src = document.querySelector('aliquot-awaited image').getAttribute('href');
                  return image.decode().then(() => image.naturalWidth);
                }""");
        assertThat((Integer) came).isGreaterThan(100);
    }

    private LessonOnAPhone learnersPhone(boolean scripts) {
        LessonOnAPhone phone = phone(scripts);
        signIn(phone.page().context(), learner);
        return phone;
    }

    private LessonOnAPhone phone(boolean scripts) {
        return new LessonOnAPhone(site(), id, scripts);
    }

    private static Locator antibody(LessonOnAPhone phone) {
        return phone.check("c2").locator("select[name=antibody]").first();
    }

    private List<@Nullable String> kept() {
        return jdbc.sql("""
                        select item_slug || ' ' || correct || ' ' || tries from check_answer where account_id = :id order by item_slug
                        """).param("id", learner.id()).query(String.class).list();
    }
}
