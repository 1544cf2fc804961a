package org.aliquot.reportmail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.Browser;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reportmail.Rhythm.Every;
import org.aliquot.reports.Reports;
import org.aliquot.reports.SavedView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A report that comes by itself is changed by whoever wanted it: what came stays, and no day has two. */
class ScheduleChangesIT extends ScheduledReports {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Autowired
    private ScheduleChanges changes;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportPaper paper;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void beforeItsTimeItComesOnceAtTheNewOne() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX);
        assertThat(change(id, 0, EIGHT)).isEqualTo(new ScheduleChange.Changed());
        assertThat(next()).isEqualTo(at(MONDAY.atTime(EIGHT)));
        itIs(MONDAY.atTime(6, 1));
        rounds.round();
        assertThat(schedules.files(director.id())).isEmpty();
        itIs(MONDAY.atTime(8, 1));
        rounds.round();
        rounds.round();

        assertThat(schedules.files(director.id())).extracting(KeptFile::day).containsExactly(MONDAY);
        assertThat(next()).isEqualTo(at(MONDAY.plusDays(1).atTime(EIGHT)));
    }

    @Test
    void afterItsTimeTheNextDayIsTheFirstAndWhatCameStays() {
        came(ReportFormat.CSV);
        UUID id = schedules.of(director.id()).getFirst().id();

        assertThat(change(id, 0, EIGHT)).isEqualTo(new ScheduleChange.Changed());

        assertThat(next()).isEqualTo(at(MONDAY.plusDays(1).atTime(EIGHT)));
        itIs(MONDAY.atTime(8, 1));
        rounds.round();
        assertThat(schedules.files(director.id())).hasSize(1);
        assertThat(content(director)).contains(member.email());
        itIs(MONDAY.plusDays(1).atTime(8, 1));
        rounds.round();
        assertThat(schedules.files(director.id()))
                .extracting(KeptFile::day)
                .containsExactly(MONDAY.plusDays(1), MONDAY);
        assertThat(mails(director)).isEqualTo(2);
    }

    @Test
    void aDailyOneThatBecomesWeeklyComesInAWeekWhereItWasSentToday() {
        came(ReportFormat.CSV);
        UUID id = schedules.of(director.id()).getFirst().id();
        Rhythm weekly = new Rhythm(Every.WEEK, DayOfWeek.MONDAY, 1, EIGHT);

        changes.change(director.id(), 0, new ScheduleWish(id, view, ReportFormat.CSV, weekly, List.of()), List.of());

        assertThat(next()).isEqualTo(at(MONDAY.plusDays(7).atTime(EIGHT)));
    }

    @Test
    void whoeverElseIsAddedDoesNotMoveIt() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX);
        Instant before = next();

        assertThat(change(id, 0, SIX, instructor.email())).isEqualTo(new ScheduleChange.Changed());

        assertThat(next()).isEqualTo(before);
        itIs(MONDAY.atTime(6, 1));
        rounds.round();
        assertThat(content(instructor)).contains(member.email()).doesNotContain(stranger.email());
    }

    @Test
    void oneWhoseTimeHasComeIsStillSentForItsDayAndNotAgain() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX);
        itIs(MONDAY.atTime(6, 1));

        change(id, 0, EIGHT);
        rounds.round();
        itIs(MONDAY.atTime(8, 1));
        rounds.round();

        assertThat(schedules.files(director.id())).extracting(KeptFile::day).containsExactly(MONDAY);
        assertThat(mails(director)).isEqualTo(1);
        assertThat(next()).isEqualTo(at(MONDAY.plusDays(1).atTime(EIGHT)));
    }

    @Test
    void whoeverIsSendingItLeavesTheRestAndNobodyGetsTwo() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX, instructor.email());
        itIs(MONDAY.atTime(6, 1));
        List<AccountId> turns = new ArrayList<>();
        dispatch(new ReportMaker(reports, paper) {
                    @Override
                    Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
                        if (turns.size() == 1) {
                            becomes(id, ReportFormat.XLSX, EIGHT, instructor.email());
                        }
                        turns.add(caller.id());
                        return super.make(caller, view, format);
                    }
                })
                .send(table.claim().orElseThrow());
        assertThat(turns).hasSize(2);
        assertThat(formats(turns.getFirst())).containsExactly(ReportFormat.CSV);
        assertThat(formats(turns.getLast())).as("as it was before").isEmpty();
        rounds.round();
        itIs(MONDAY.atTime(8, 1));
        rounds.round();

        assertThat(formats(turns.getFirst())).containsExactly(ReportFormat.CSV);
        assertThat(formats(turns.getLast())).containsExactly(ReportFormat.XLSX);
        assertThat(List.of(mails(director), mails(instructor))).containsOnly(1);
        assertThat(next()).isEqualTo(at(MONDAY.plusDays(1).atTime(EIGHT)));
    }

    @Test
    void ofTwoWindowsTheSecondIsTold() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX);
        change(id, 0, EIGHT);

        assertThat(change(id, 0, SIX, instructor.email())).isInstanceOfSatisfying(ScheduleChange.Stale.class, stale -> {
            assertThat(stale.standing().version()).isEqualTo(1);
            assertThat(stale.standing().wish().rhythm().at()).isEqualTo(EIGHT);
        });
        assertThat(schedules.of(director.id()).getFirst().recipients()).hasSize(1);
        assertThat(change(id, 1, SIX)).isEqualTo(new ScheduleChange.Changed());
    }

    @Test
    void nobodyElseChangesItAndTheAuditLogSaysWhoDid() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX, instructor.email());
        ScheduleWish wish = new ScheduleWish(id, view, ReportFormat.PDF, daily(EIGHT), List.of());

        assertThat(changes.find(instructor.id(), id)).isEmpty();
        assertThat(changes.change(instructor.id(), 0, wish, List.of())).isEqualTo(new ScheduleChange.Unknown());
        ScheduleWish ofNoView = new ScheduleWish(id, UUID.randomUUID(), ReportFormat.PDF, daily(EIGHT), List.of());
        assertThat(changes.change(director.id(), 0, ofNoView, List.of())).isEqualTo(new ScheduleChange.UnknownView());
        assertThat(audited(id)).isZero();
        assertThat(changes.change(director.id(), 0, wish, List.of())).isEqualTo(new ScheduleChange.Changed());
        assertThat(audited(id)).isEqualTo(1);
    }

    private int audited(UUID schedule) {
        return jdbc.sql("""
                        select count(*)
                        from audit_entry
                        where action = 'report.rescheduled' and actor = :actor and subject_id = :schedule
                        """)
                .param("actor", director.id())
                .param("schedule", schedule.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoIsTakenOutGetsNoMoreAndWhoIsAwayIsNotTakenOut() {
        itIs(MONDAY.atTime(5, 0));
        Person colleague = person(Role.ADMINISTRATOR);
        UUID id = make(ReportFormat.CSV, SIX, instructor.email(), colleague.email());
        status(colleague, "suspended");

        assertThat(changes.find(director.id(), id).orElseThrow().wish().others())
                .containsExactly(instructor.email());
        change(id, 0, SIX);
        status(colleague, "active");
        itIs(MONDAY.atTime(6, 1));
        rounds.round();

        assertThat(schedules.files(instructor.id())).isEmpty();
        assertThat(schedules.files(colleague.id())).hasSize(1);
    }

    @Test
    void whoStopsItWhileTheFormIsOpenStaysOutOfItUntilTheirAddressIsTypedAnew() {
        itIs(MONDAY.atTime(5, 0));
        Person colleague = person(Role.ADMINISTRATOR);
        UUID id = make(ReportFormat.CSV, SIX, instructor.email(), colleague.email());
        List<String> shown = others(id);
        table.leave(id, instructor.id());

        ScheduleWish wish = new ScheduleWish(id, view, ReportFormat.CSV, daily(EIGHT), shown);
        assertThat(changes.change(director.id(), 0, wish, shown)).isEqualTo(new ScheduleChange.Changed());
        assertThat(others(id)).containsExactly(colleague.email());
        assertThat(next()).isEqualTo(at(MONDAY.atTime(EIGHT)));

        assertThat(changes.change(director.id(), 1, wish, others(id))).isEqualTo(new ScheduleChange.Changed());
        assertThat(others(id)).containsExactlyInAnyOrder(instructor.email(), colleague.email());
    }

    @Test
    void inWhateverOrderAddressesAreTypedNobodyWaitsInACircleWithWhoChangesTheSamePeople() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX);
        List<Person> inOrder = Stream.of(person(Role.ADMINISTRATOR), person(Role.ADMINISTRATOR))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        Person first = inOrder.getFirst();
        Person last = inOrder.getLast();

        CompletableFuture<ScheduleChange> changed = requireNonNull(transaction.execute(_ -> {
            take(first);
            CompletableFuture<ScheduleChange> started =
                    CompletableFuture.supplyAsync(() -> change(id, 0, EIGHT, last.email(), first.email()));
            awaitBlocked();
            take(last);
            return started;
        }));

        assertThat(changed.join()).isEqualTo(new ScheduleChange.Changed());
        assertThat(others(id)).containsExactlyInAnyOrder(first.email(), last.email());
    }

    /** Refused where somebody else has them. */
    private void take(Person person) {
        jdbc.sql("select id from account where id = :id for no key update nowait")
                .param("id", person.id())
                .query(UUID.class)
                .single();
    }

    private List<String> others(UUID schedule) {
        return changes.find(director.id(), schedule).orElseThrow().wish().others();
    }

    private void status(Person person, String status) {
        jdbc.sql("update account set status = :status where id = :id")
                .param("status", status)
                .param("id", person.id())
                .update();
    }

    @Test
    void aFileThatWasTooLargeLeadsToTheViewThatItWasOf() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX);
        itIs(MONDAY.atTime(6, 1));
        dispatch(new ReportMaker(reports, paper) {
                    @Override
                    Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
                        return Optional.of(new byte[0]);
                    }
                })
                .send(table.claim().orElseThrow());
        UUID first = view;
        view = UUID.fromString(director.api()
                .post("/reports/views", "{\"name\": \"Another\", \"report\": \"learners\", \"parameters\": {}}")
                .requireStatus(201)
                .text("/id"));

        assertThat(change(id, 0, SIX)).isEqualTo(new ScheduleChange.Changed());

        assertThat(schedules.of(director.id()).getFirst().view()).isEqualTo("Another");
        assertThat(schedules.files(director.id()))
                .singleElement()
                .satisfies(file -> assertThat(file.view()).isEqualTo(first));
    }

    @Test
    void onThePageTheFormIsFilledInAndKeepsWhatWasTyped() {
        itIs(MONDAY.atTime(5, 0));
        UUID id = make(ReportFormat.CSV, SIX, instructor.email());
        String address = "/teach/report-schedules/" + id;
        Browser browser = new Browser(site());
        browser.signIn(director.email(), PASSWORD);

        assertThat(browser.get("/teach/report-schedules").body()).contains("href=\"" + address + "\">Change<");
        assertThat(browser.get(address).body())
                .contains("Change a scheduled report", "<option value=\"csv\" selected>")
                .contains("<option value=\"06:00\" selected>", "value=\"" + instructor.email() + "\"")
                .contains("name=\"shown\" value=\"" + instructor.email() + "\"");
        HttpResponse<String> wrong = browser.post(address, form("pdf", "08:00", member.email(), "version=0"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("No one on the staff has this address", "value=\"" + member.email() + "\"")
                .contains("<option value=\"pdf\" selected>", "<option value=\"08:00\" selected>");
        assertThat(browser.post(address, form("pdf", "08:00", "", "version=0")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> second = browser.post(address, form("xlsx", "09:00", "", "version=0"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("You saved this schedule at", "Every day at 8:00 AM", "name=\"over\" value=\"1\"")
                .contains("<option value=\"xlsx\" selected>", "<option value=\"09:00\" selected>");
        assertThat(browser.post(address, form("xlsx", "09:00", "", "version=0", "over=1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(next()).isEqualTo(at(MONDAY.atTime(9, 0)));

        Browser other = new Browser(site());
        other.signIn(instructor.email(), PASSWORD);
        assertThat(other.get(address).statusCode()).isEqualTo(404);
    }

    private String[] form(String format, String at, String others, String... more) {
        List<String> fields = new ArrayList<>(List.of("view=" + view, "every=day", "weekday=1", "monthDay=1"));
        fields.addAll(List.of("at=" + at, "format=" + format, "others=" + others));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private ScheduleChange change(UUID id, int version, LocalTime at, String... others) {
        ScheduleWish wish = new ScheduleWish(id, view, ReportFormat.CSV, daily(at), List.of(others));
        return changes.change(director.id(), version, wish, List.of());
    }

    private void becomes(UUID id, ReportFormat format, LocalTime at, String... others) {
        ScheduleWish wish = new ScheduleWish(id, view, format, daily(at), List.of(others));
        assertThat(changes.change(director.id(), 0, wish, List.of())).isEqualTo(new ScheduleChange.Changed());
    }

    private static Rhythm daily(LocalTime at) {
        return new Rhythm(Every.DAY, DayOfWeek.MONDAY, 1, at);
    }

    private List<ReportFormat> formats(AccountId person) {
        return schedules.files(person).stream().map(KeptFile::format).toList();
    }

    private Instant next() {
        return schedules.of(director.id()).getFirst().next();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
