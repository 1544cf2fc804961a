package org.aliquot.web.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.delivery.AttemptId;
import org.aliquot.errata.Decision;
import org.aliquot.errata.DecisionResult;
import org.aliquot.errata.NewReport;
import org.aliquot.errata.OwnReport;
import org.aliquot.errata.QuestionReports;
import org.aliquot.errata.Questioned;
import org.aliquot.errata.ReportLine;
import org.aliquot.errata.ReportReason;
import org.aliquot.errata.ReportState;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.address.ErrataUrls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner says what is wrong with a question; those who may change it decide, and the learner hears of it. */
class QuestionReportsIT extends PlatformTest {

    @Autowired
    private QuestionReports reports;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;
    private Api api;
    private AttemptId attempt;

    @BeforeEach
    void sits() {
        learner = learner();
        api = learner.api();
        attempt = new AttemptId(
                UUID.fromString(api.post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}")
                        .requireStatus(201)
                        .text("/id")));
    }

    @Test
    void nothingIsReportedBeforeItsReasonsAreShownNorByAnybodyElse() {
        assertThat(reports.question(learner.id(), attempt, 1)).isEmpty();
        handIn();

        assertThat(reports.question(learner.id(), attempt, 1)).isPresent();
        assertThat(reports.question(learner().id(), attempt, 1)).isEmpty();
        assertThat(api.get(form()).requireStatus(200).raw().body()).contains("Report this question");
        assertThat(learner().api().get(form()).status()).isEqualTo(404);
    }

    @Test
    void whatIsSaidOnceCanBeChangedAndStaysOneReport() {
        handIn();
        report(ReportReason.TYPO, "“recieve”");
        report(ReportReason.KEY, "The package insert says 37 °C.");

        assertThat(api.get(form()).raw().body())
                .contains("The package insert says 37 °C.", "No one has looked at it yet");
        assertThat(jdbc.sql("select count(*) from question_report where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofTwoFirstReportsInTheSameMomentTheSecondIsKeptInItsPlace() {
        handIn();
        Questioned question = reports.question(learner.id(), attempt, 1).orElseThrow();
        CompletableFuture<Void> second = transaction.execute(_ -> {
            jdbc.sql("""
                            insert into question_report (id, account_id, item_id, attempt_id, position, reason, words, state,
                                                         reported_at, version)
                            values (gen_random_uuid(), :account, :item, :attempt, 1, 'typo', 'first', 'new', server_now(), 0)
                            """)
                    .param("account", learner.id())
                    .param("item", question.item())
                    .param("attempt", attempt)
                    .update();
            CompletableFuture<Void> started = CompletableFuture.runAsync(
                    () -> reports.report(learner.id(), question, new NewReport(ReportReason.KEY, "second")));
            awaitBlocked();
            return started;
        });

        Objects.requireNonNull(second).join();
        assertThat(reports.of(learner.id(), question.item()))
                .contains(new OwnReport(ReportReason.KEY, "second", ReportState.NEW, null));
    }

    @Test
    void aQuestionWhoseExamIsNeverGoneOverIsNotReported() {
        handIn();
        UUID version = jdbc.sql("select exam_version_id from attempt where id = :id")
                .param("id", attempt)
                .query(UUID.class)
                .single();
        secured(version, "never");
        try {
            assertThat(reports.question(learner.id(), attempt, 1)).isEmpty();
        } finally {
            secured(version, "after-final");
        }
    }

    private void secured(UUID version, String review) {
        jdbc.sql("""
                        update exam_version
                        set spec = jsonb_set(spec, '{exam,review}', to_jsonb(cast(:review as text)))
                        where id = :id
                        """).param("id", version).param("review", review).update();
    }

    @Test
    void theOneWhoReportedItHearsWhatWasDecidedAndIsNotNamed() {
        handIn();
        report(ReportReason.UNCLEAR, "Which sample is meant?");
        Person administrator = person(Role.ADMINISTRATOR);
        Caller decider = new Caller(administrator.id(), Set.of(Role.ADMINISTRATOR));
        ReportLine line = line(decider, "Which sample is meant?");

        String queue = administrator
                .api()
                .get(site() + "/teach/question-reports")
                .raw()
                .body();
        assertThat(queue).contains("Which sample is meant?").doesNotContain(learner.email());

        Decision decision = new Decision(ReportState.MENDED, "It says EDTA now.", line.version());
        assertThat(reports.decide(line.slug(), line.id(), decision, decider)).isEqualTo(new DecisionResult.Decided());
        assertThat(reports.decide(line.slug(), line.id(), decision, decider)).isEqualTo(new DecisionResult.Stale());
        assertThat(reports.decide("mlt-none", line.id(), decision, decider)).isEqualTo(new DecisionResult.Unknown());

        assertThat(api.get(form()).raw().body()).contains("The question was corrected.", "It says EDTA now.");
        Await.until(
                "the notice",
                () -> api.get(site() + "/notices").raw().body().contains("A question you reported was corrected"));
    }

    @Test
    void whoeverDeclinesSaysWhyAndNothingTypedIsLost() {
        handIn();
        report(ReportReason.UNCLEAR, "Which tube is meant?");
        Person administrator = person(Role.ADMINISTRATOR);
        ReportLine line = line(new Caller(administrator.id(), Set.of(Role.ADMINISTRATOR)), "Which tube is meant?");

        Api.Reply unsaid = decline(administrator, line, "");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.raw().body())
                .contains("Say why. Whoever reported it gets your answer.", ">Accept<", ">Decline<", ">Corrected<")
                .containsPattern("id=\"answer-" + line.id() + "\"[^>]* autofocus[^>]* aria-invalid=\"true\"");
        String tooLong = "x".repeat(1001);
        assertThat(decline(administrator, line, tooLong)
                        .requireStatus(422)
                        .raw()
                        .body())
                .contains(">" + tooLong + "</textarea>");
        assertThat(api.get(form()).raw().body()).contains("No one has looked at it yet");

        decline(administrator, line, "The red one, as the question says.").requireStatus(303);
        assertThat(api.get(form()).raw().body())
                .contains("The question stays as it is.", "The red one, as the question says.");
    }

    @Test
    void whoIsNoAuthorOfAQuestionNeitherReadsNorDecides() {
        handIn();
        Questioned question = report(ReportReason.OTHER, "Unreadable on my phone " + learner.id());
        Person author = person(Role.INSTRUCTOR);
        jdbc.sql("""
                        insert into work_author (kind, name, account_id, owner, added_by, added_at)
                        values ('item', :slug, :author, true, :author, server_now())
                        """)
                .param("slug", question.slug())
                .param("author", author.id())
                .update();
        Person other = person(Role.INSTRUCTOR);

        assertThat(author.api().get(site() + "/teach/question-reports").raw().body())
                .contains(learner.id().toString());
        assertThat(other.api().get(site() + "/teach/question-reports").raw().body())
                .doesNotContain(learner.id().toString());
        assertThat(api.get(site() + "/teach/question-reports").status()).isEqualTo(403);
        jdbc.sql("delete from work_author where account_id = :author")
                .param("author", author.id())
                .update();
    }

    private ReportLine line(Caller caller, String words) {
        return reports.queue(caller, ReportState.NEW).stream()
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Questioned report(ReportReason reason, String words) {
        Questioned question = reports.question(learner.id(), attempt, 1).orElseThrow();
        reports.report(learner.id(), question, new NewReport(reason, words));
        return question;
    }

    private Api.Reply decline(Person by, ReportLine line, String answer) {
        String sent = "state=declined&version=" + line.version() + "&answer="
                + URLEncoder.encode(answer, StandardCharsets.UTF_8);
        return by.api()
                .send(by.api()
                        .request(site() + ErrataUrls.decision(line.slug(), line.id()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(sent)));
    }

    private void handIn() {
        api.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    private String form() {
        return site() + "/attempts/" + attempt + "/questions/1/report";
    }
}
