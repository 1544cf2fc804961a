package org.aliquot.web.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.readiness.RealResults;
import org.aliquot.readiness.ReportResult;
import org.aliquot.readiness.ResultReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff enter what came of their learners, and take the figures out; those of others are as unknown as nobody's. */
class OutcomePagesIT extends PlatformTest {

    @Autowired
    private RealResults results;

    private Person instructor;
    private Person own;
    private Person foreign;
    private Browser browser;

    @BeforeEach
    void aClass() {
        instructor = person(Role.INSTRUCTOR);
        own = learner();
        foreign = learner();
        cohort(instructor, own);
        browser = new Browser(site());
        browser.signIn(instructor.email(), PASSWORD);
    }

    @Test
    void whatIsEnteredIsInTheFiguresAndInTheFileBehindThem() {
        assertThat(enter(own, "version=0", "consentOn=2026-06-01").statusCode()).isEqualTo(303);

        assertThat(browser.get("/teach/outcomes?course=mlt").body())
                .contains("Class of 2026", "1 of 1 (100%)", "ASCP 512 (1)", "These figures count your own learners.")
                .contains("Too few to judge: 1 of the 10 needed. Benchmark: 75%")
                .doesNotContain("Reaches the benchmark", "may still pass the exam");
        assertThat(browser.get("/teach/outcomes/outcomes.pdf?course=mlt").body())
                .startsWith("%PDF-");
        assertThat(browser.get("/teach/outcomes/outcomes.xlsx?course=mlt").body())
                .startsWith("PK");
        assertThat(browser.get("/teach/outcomes/people?course=mlt&year=2026").body())
                .contains(own.email(), "Passed ", "first score 512 (ASCP)", "Works in the field")
                .doesNotContain(foreign.email());
    }

    @Test
    void savingLeadsBackToTheListAsItWasFiltered() {
        String list = "/teach/outcomes/people?course=mlt&search=" + own.email().replace("@", "%40");
        assertThat(browser.get(list).body()).contains("/teach/outcomes/people/" + own.id() + "?back=");
        assertThat(location(list)).startsWith(list + "&said=");
        assertThat(location("https://elsewhere.example.org/teach/outcomes/people?"))
                .contains("/teach/outcomes/people?course=mlt&year=2026");
    }

    private String location(String back) {
        int version = kept(own);
        return browser.post(
                        "/teach/outcomes/people/" + own.id() + "?course=mlt&back="
                                + URLEncoder.encode(back, StandardCharsets.UTF_8),
                        "version=" + version,
                        "classYear=2026",
                        "finalHalfOn=",
                        "graduatedOn=",
                        "leftOn=",
                        "consentOn=",
                        "satOn=",
                        "passedOn=",
                        "board=",
                        "firstScore=",
                        "placement=")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void withoutConsentNothingAboutTheExamIsKeptAndWhatWasTypedStays() {
        assertThat(enter(own, "version=0", "consentOn=").body())
                .contains("Enter when the learner agreed", "value=\"2026-06-20\"");
        assertThat(kept(own)).isZero();
    }

    @Test
    void aScoreThatDoesNotFitIsToldAtItsField() {
        assertThat(enterScore("board=", "firstScore=512").body())
                .contains("Choose the board whose score it is.", "value=\"512\"");
        assertThat(enterScore("board=amt", "firstScore=512").body()).contains("Enter a whole number from 0 to 100.");
        assertThat(enterScore("board=ascp", "firstScore=1200").body())
                .contains("Enter a whole number from 100 to 999.", "value=\"1200\" maxlength=\"40\"");
        assertThat(enterScore("board=ascp", "firstScore=99").body()).contains("Enter a whole number from 100 to 999.");
        assertThat(enterScore("board=ascp", "firstScore=399").body()).contains("This score does not pass");
        assertThat(kept(own)).isZero();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingThatIsNot() {
        assertThat(enter(own, "version=0", "consentOn=", "board=", "firstScore=512")
                        .body())
                .contains("Choose the board whose score it is.", "Enter when the learner agreed.");
        assertThat(enter(own, "version=0", "consentOn=yesterday", "board=ascp", "firstScore=399")
                        .body())
                .contains("Enter a day as year, month and day, such as 2027-01-31.")
                .doesNotContain("Enter when the learner agreed.", "This score does not pass");
        assertThat(kept(own)).isZero();
    }

    @Test
    void whoeverSavesSecondIsToldAndMaySaveAgain() {
        enter(own, "version=0", "consentOn=2026-06-01");
        assertThat(enter(own, "version=0", "consentOn=2026-06-02").body())
                .contains("Someone saved this after you opened it", "name=\"version\" value=\"1\"");
    }

    @Test
    void somebodyElsesLearnerIsAsUnknownAsNobody() {
        assertThat(browser.get("/teach/outcomes/people/" + foreign.id() + "?course=mlt")
                        .statusCode())
                .isEqualTo(404);
        assertThat(enter(foreign, "version=0", "consentOn=2026-06-01").statusCode())
                .isEqualTo(404);
        assertThat(kept(foreign)).isZero();
    }

    @Test
    void whatLearnersToldOnTheirOwnPageStaysTheirs() {
        ResultReport told = new ResultReport("ascp-mlt", today().minusDays(9), true, 477, List.of());
        assertThat(results.report(own.id(), told)).isInstanceOf(ReportResult.Kept.class);

        assertThat(browser.get("/teach/outcomes/people/" + own.id() + "?course=mlt")
                        .body())
                .contains("Outcome of ")
                .doesNotContain("ascp-mlt", "passed</li>");
    }

    private java.net.http.HttpResponse<String> enter(Person learner, String version, String consent) {
        return enter(learner, version, consent, "board=ascp", "firstScore=512");
    }

    private java.net.http.HttpResponse<String> enterScore(String board, String score) {
        return enter(own, "version=0", "consentOn=2026-06-01", board, score);
    }

    private java.net.http.HttpResponse<String> enter(
            Person learner, String version, String consent, String board, String score) {
        return browser.post(
                "/teach/outcomes/people/" + learner.id() + "?course=mlt",
                version,
                consent,
                board,
                score,
                "classYear=2026",
                "finalHalfOn=2025-09-01",
                "graduatedOn=2026-05-15",
                "leftOn=",
                "satOn=2026-06-20",
                "passedOn=2026-06-20",
                "placement=employed");
    }

    private int kept(Person learner) {
        return jdbc.sql("select count(*) from program_outcome where account_id = :who")
                .param("who", learner.id())
                .query(Integer.class)
                .single();
    }
}
