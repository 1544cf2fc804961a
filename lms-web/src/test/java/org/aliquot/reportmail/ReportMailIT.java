package org.aliquot.reportmail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aliquot.Browser;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reportmail.Rhythm.Every;
import org.aliquot.reports.Reports;
import org.aliquot.reports.SavedView;
import org.aliquot.school.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** A report comes once at its time, to each who may see it, with what they may see. */
class ReportMailIT extends ScheduledReports {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportPaper paper;

    @Autowired
    private School school;

    @Test
    void eachRecipientGetsTheLearnersThatTheyMaySee() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        rounds.round();
        assertThat(schedules.files(director.id())).isEmpty();
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();

        assertThat(content(director)).contains(member.email(), stranger.email());
        assertThat(content(instructor)).contains(member.email()).doesNotContain(stranger.email());
        rounds.round();
        assertThat(schedules.files(director.id())).hasSize(1);
        assertThat(mails(director)).isEqualTo(1);
    }

    /** The clocks change on the Sunday between. */
    @ParameterizedTest
    @CsvSource({"2027-03-08, 2027-03-15", "2027-11-01, 2027-11-08"})
    void mondayAtSixComesOnceWithTwoNodesAndAcrossAChangeOfTheClocks(LocalDate monday, LocalDate next) {
        itIs(monday.atTime(5, 0));
        make(ReportFormat.CSV, new Rhythm(Every.WEEK, DayOfWeek.MONDAY, 1, LocalTime.of(6, 0)));
        itIs(monday.atTime(6, 0, 1));
        nodesComeRound();
        assertThat(days()).containsExactly(monday);

        itIs(next.atTime(5, 59, 0));
        nodesComeRound();
        assertThat(days())
                .as("an hour early by the clock of the week before, or not yet")
                .containsExactly(monday);
        itIs(next.atTime(6, 0, 1));
        nodesComeRound();
        clockForward(Duration.ofHours(1));
        nodesComeRound();

        assertThat(days()).containsExactly(next, monday);
        assertThat(mails(director)).isEqualTo(2);
    }

    private List<LocalDate> days() {
        return schedules.files(director.id()).stream().map(KeptFile::day).toList();
    }

    /** Two nodes, each of them twice. */
    private void nodesComeRound() {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(CompletableFuture.runAsync(rounds::round, nodes));
            }
            all.forEach(CompletableFuture::join);
        }
    }

    @Test
    void afterANodeThatDiedAnotherDoesTheRestAndSendsNothingTwice() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        ReportDispatch dying = dispatch(new ReportMaker(reports, paper) {
            @Override
            Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
                if (caller.id().equals(instructor.id())) {
                    throw new OutOfMemoryError("as if the node died");
                }
                return super.make(caller, view, format);
            }
        });
        assertThatThrownBy(() -> dying.send(table.claim().orElseThrow())).isInstanceOf(OutOfMemoryError.class);
        assertThat(table.claim()).as("held by the one that died").isEmpty();
        clockForward(Duration.ofMinutes(16));
        rounds.round();

        for (Person person : List.of(director, instructor)) {
            assertThat(schedules.files(person.id())).hasSize(1);
            assertThat(mails(person)).isEqualTo(1);
        }
    }

    @Test
    void oneFileAtATimeIsInMemoryAndOneThatFailsHoldsNobodyUp() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        Person colleague = person(Role.ADMINISTRATOR);
        make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email(), colleague.email());
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        List<Integer> kept = new ArrayList<>();
        dispatch(new ReportMaker(reports, paper) {
                    @Override
                    Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
                        kept.add(files());
                        if (caller.id().equals(director.id())) {
                            throw new IllegalStateException("out of paper");
                        }
                        return super.make(caller, view, format);
                    }
                })
                .send(table.claim().orElseThrow());

        assertThat(kept).as("files kept before each was made").containsExactly(0, 1, 2);
        assertThat(schedules.files(director.id()))
                .singleElement()
                .satisfies(file -> assertThat(file.state()).isEqualTo(KeptFile.State.FAILED));
        assertThat(mails(director)).isZero();
        assertThat(content(instructor)).contains(member.email());
        assertThat(content(colleague)).contains(stranger.email());
    }

    private int files() {
        return jdbc.sql("select count(*) from report_file f join report_schedule s on s.id = f.schedule_id")
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyIsSaidToHaveDownloadedWhatOnlyCame() {
        came(ReportFormat.CSV, instructor.email());

        assertThat(audited("report.exported", instructor)).isZero();
        assertThat(audited("report.mailed", director)).isEqualTo(2);
        content(instructor);
        assertThat(audited("report.exported", instructor)).isEqualTo(1);
    }

    private int audited(String action, Person actor) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and actor = :actor")
                .param("action", action)
                .param("actor", actor.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void theTimeThatSpringSkipsIsMadeUpForAndTheOneThatAutumnRepeatsComesOnce() {
        itIs(LocalDateTime.of(2027, 3, 13, 12, 0));
        make(ReportFormat.CSV, LocalTime.of(2, 30));
        itIs(LocalDateTime.of(2027, 3, 14, 1, 59));
        rounds.round();
        assertThat(schedules.files(director.id())).isEmpty();
        itIs(LocalDateTime.of(2027, 3, 14, 3, 31));
        rounds.round();
        assertThat(schedules.files(director.id())).hasSize(1);

        jdbc.sql("delete from report_schedule").update();
        itIs(LocalDateTime.of(2027, 11, 6, 12, 0));
        make(ReportFormat.CSV, LocalTime.of(1, 30));
        itIs(LocalDateTime.of(2027, 11, 7, 1, 31));
        rounds.round();
        clockForward(Duration.ofHours(1));
        rounds.round();
        assertThat(schedules.files(director.id()))
                .as("that of March is no longer kept")
                .extracting(KeptFile::day)
                .containsExactly(LocalDate.of(2027, 11, 7));
    }

    @Test
    void whoMaySeeNoReportsAnyMoreGetsNone() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        jdbc.sql("update account set roles = array['learner'] where id = :id")
                .param("id", instructor.id())
                .update();
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();

        assertThat(schedules.files(director.id())).hasSize(1);
        assertThat(schedules.files(instructor.id())).isEmpty();
    }

    @Test
    void daysThatNobodyWasThereForAreNotMadeUpFor() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.XLSX, LocalTime.of(6, 0));
        itIs(LocalDateTime.of(2027, 1, 9, 7, 0));
        rounds.round();
        rounds.round();

        assertThat(schedules.files(director.id()))
                .singleElement()
                .satisfies(file ->
                        assertThat(file.day()).as("the last day that went by").isEqualTo(LocalDate.of(2027, 1, 9)));
    }

    @Test
    void aFileThatCannotBeMadeIsSaidAndDoesNotHoldTheScheduleUp() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        jdbc.sql("update report_view set parameters = cast('{\"days\": \"none\"}' as jsonb) where id = :id")
                .param("id", view)
                .update();
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();

        for (Person person : List.of(director, instructor)) {
            assertThat(schedules.files(person.id()))
                    .singleElement()
                    .satisfies(file -> assertThat(file.state()).isEqualTo(KeptFile.State.FAILED));
            assertThat(mails(person)).isZero();
        }
        assertThat(jdbc.sql("select day from report_schedule where account_id = :id")
                        .param("id", director.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void aWishSentTwiceIsMadeOnceAndNobodyAddsToSomebodyElses() {
        UUID own = UUID.fromString(instructor
                .api()
                .post("/reports/views", "{\"name\": \"Mine\", \"report\": \"learners\", \"parameters\": {}}")
                .requireStatus(201)
                .text("/id"));
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        Rhythm daily = new Rhythm(Every.DAY, DayOfWeek.MONDAY, 1, LocalTime.of(6, 0));
        UUID id = UUID.randomUUID();
        ScheduleWish wish = new ScheduleWish(id, view, ReportFormat.CSV, daily, List.of());
        assertThat(schedules.make(director.id(), wish)).isEqualTo(new ScheduleResult.Made(id));
        assertThat(schedules.make(
                        director.id(),
                        new ScheduleWish(id, view, ReportFormat.CSV, daily, List.of(instructor.email()))))
                .isEqualTo(new ScheduleResult.Made(id));
        assertThat(schedules.of(director.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.recipients()).hasSize(1));

        assertThat(schedules.make(instructor.id(), new ScheduleWish(id, own, ReportFormat.CSV, daily, List.of())))
                .isInstanceOf(ScheduleResult.UnknownView.class);
        assertThat(schedules.of(director.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.recipients()).hasSize(1));
    }

    @Test
    void itComesAsPdfToo() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.PDF, LocalTime.of(6, 0));
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();

        assertThat(content(director)).startsWith("%PDF-");
    }

    @Test
    void aPdfSaysWhoseItIsAndWhichFiltersItHas() throws IOException {
        view = view("windows", "{\"course\": \"mlt\", \"days\": \"200\"}");
        came(ReportFormat.PDF);

        assertThat(onPaper(director))
                .contains(school.name(), "Access ending, as of Jan 4, 2027", "Course: ", "Days ahead: 200");
    }

    @Test
    void aPdfOfSmallGroupsSaysWhyTheyHaveNoRates() throws IOException {
        view = view("outcomes", "{\"groupBy\": \"cohort\"}");
        came(ReportFormat.PDF, instructor.email());

        assertThat(onPaper(instructor)).contains("Groups of fewer than 10 learners show counts and no rates.");
    }

    @Test
    void aPdfWithManyColumnsBreaksNoWord() throws IOException {
        view = view("learners", """
                {"course": "mlt", "search": "%s", "columns": "name,course,payer,status,endsOn,lessonsDone,lesson,checksRight,\
                minutes,exams,bestScore,latestScore,completedOn,lastOn,stuckSince"}
                """.formatted(member.email()));
        came(ReportFormat.PDF);

        assertThat(onPaper(director)).contains("Lessons", "Checks", "Exams", "Completed", "activity", "since");
    }

    private UUID view(String report, String parameters) {
        String body = "{\"name\": \"Of %s\", \"report\": \"%s\", \"parameters\": %s}";
        return UUID.fromString(director.api()
                .post("/reports/views", body.formatted(report, report, parameters))
                .requireStatus(201)
                .text("/id"));
    }

    private String onPaper(Person reader) throws IOException {
        byte[] file = schedules
                .open(
                        new Caller(reader.id(), Set.of(Role.INSTRUCTOR)),
                        schedules.files(reader.id()).getFirst().id())
                .orElseThrow();
        try (PdfReader pdf = new PdfReader(file)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }

    @Test
    void theMailAndTheNameOfTheFileSayWhichReportItIs() {
        view = view("sittings", "{}");
        came(ReportFormat.CSV);

        assertThat(jdbc.sql("select subject from mail_message where account_id = :id and kind = 'scheduled-report'")
                        .param("id", director.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Your scheduled report: Exam attempts, Jan 4, 2027");
        Browser browser = new Browser(site());
        browser.signIn(director.email(), PASSWORD);
        String file = schedules.files(director.id()).getFirst().id().toString();
        assertThat(browser.get("/teach/report-schedules/files/" + file)
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"exam-attempts-2027-01-04.csv\"");
    }

    @Test
    void itsOwnerHasItSentNowAndItComesAtItsTimeAllTheSame() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        UUID id = make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        Browser browser = new Browser(site());
        browser.signIn(director.email(), PASSWORD);
        assertThat(browser.get("/teach/report-schedules").body())
                .contains("Send it now to me", "/teach/report-schedules/" + id + "/now");
        String press = "press=" + UUID.randomUUID();
        browser.post("/teach/report-schedules/" + id + "/now", press);
        browser.post("/teach/report-schedules/" + id + "/now", press);

        assertThat(schedules.files(director.id())).hasSize(1);
        assertThat(content(director)).contains(member.email(), stranger.email());
        assertThat(mails(director)).isEqualTo(1);
        assertThat(schedules.files(instructor.id())).as("nobody else's").isEmpty();
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();

        assertThat(schedules.files(director.id())).hasSize(2);
        assertThat(schedules.files(instructor.id())).hasSize(1);
        assertThat(mails(director)).isEqualTo(2);
    }

    @Test
    void onlyItsOwnerHasItSentNowAndNotWithoutEnd() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        UUID id = make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        UUID press = UUID.randomUUID();
        Caller owner = new Caller(director.id(), Set.of(Role.ADMINISTRATOR));

        assertThat(schedules.sendNow(new Caller(instructor.id(), Set.of(Role.INSTRUCTOR)), id, press))
                .isEqualTo(NowResult.UNKNOWN);
        for (int i = 0; i < 10; i++) {
            assertThat(schedules.sendNow(owner, id, press)).isEqualTo(NowResult.MADE);
        }
        assertThat(schedules.sendNow(owner, id, UUID.randomUUID())).isEqualTo(NowResult.TOO_MANY);
        assertThat(schedules.files(director.id())).hasSize(1);
    }

    @Test
    void anAuditorGetsAReportByEmailAndOpensItsFile() {
        Person auditor = person(Role.AUDITOR);
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0), auditor.email());
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();

        Browser browser = new Browser(site());
        browser.signIn(auditor.email(), PASSWORD);
        assertThat(browser.get("/teach/report-schedules").body())
                .contains("Month end")
                .doesNotContain("/teach/report-schedules/new");
        String file = schedules.files(auditor.id()).getFirst().id().toString();
        assertThat(browser.get("/teach/report-schedules/files/" + file).body()).contains(member.email());
    }

    @Test
    void aPersonAsksOnThePageAndTheLinkOfTheMailStopsIt() {
        Browser browser = new Browser(site());
        browser.signIn(director.email(), PASSWORD);
        assertThat(browser.get("/teach/report-schedules/new?view=" + view).body())
                .contains("Month end");
        String id = UUID.randomUUID().toString();
        String[] form = {
            "id=" + id, "view=" + view, "every=day", "weekday=1", "monthDay=1", "at=06:00", "format=csv", "others="
        };
        browser.post("/teach/report-schedules", form);
        browser.post("/teach/report-schedules", form);
        assertThat(schedules.of(director.id())).hasSize(1);
        assertThat(browser.post(
                                "/teach/report-schedules",
                                "id=" + UUID.randomUUID(),
                                "view=" + view,
                                "every=day",
                                "weekday=1",
                                "monthDay=1",
                                "at=06:00",
                                "format=csv",
                                "others=" + member.email())
                        .body())
                .contains("No one on the staff has this address");
        clockForward(Duration.ofDays(1));
        rounds.round();
        String file = schedules.files(director.id()).getFirst().id().toString();
        assertThat(browser.get("/teach/report-schedules/files/" + file).body()).contains(member.email());
        String secret = jdbc.sql("select unsubscribe from mail_message where account_id = :id order by id desc limit 1")
                .param("id", director.id())
                .query(String.class)
                .single()
                .replaceAll(".*/", "");
        Browser nobody = new Browser(site());
        assertThat(nobody.get("/reports-by-mail/" + secret).body()).contains("Stop this report?");
        String stopped = "<h1 tabindex=\"-1\" autofocus>You will no longer get this report";
        assertThat(nobody.post("/reports-by-mail/" + secret).body()).contains(stopped);
        assertThat(nobody.get("/reports-by-mail/" + secret).body())
                .contains(stopped)
                .doesNotContain("Stop this report?");
        assertThat(schedules.of(director.id())).isEmpty();
        assertThat(nobody.get("/teach/report-schedules/files/" + file).body()).doesNotContain(member.email());
    }
}
