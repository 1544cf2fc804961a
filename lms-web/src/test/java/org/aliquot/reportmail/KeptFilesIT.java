package org.aliquot.reportmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Browser;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.Reports;
import org.aliquot.reports.SavedView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that came is opened by whom it was made for, as long as that person may see whom it holds. */
class KeptFilesIT extends ScheduledReports {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportPaper paper;

    @Test
    void whoeverLosesAClassOpensNoneOfTheOldFiles() {
        came(ReportFormat.CSV, instructor.email());
        assertThat(content(instructor)).contains(member.email());
        jdbc.sql("delete from cohort_instructor where account_id = :id")
                .param("id", instructor.id())
                .update();

        assertThat(state(instructor)).isEqualTo(KeptFile.State.LOST);
        assertThat(open(instructor)).isEmpty();
        Browser browser = new Browser(site());
        browser.signIn(instructor.email(), PASSWORD);
        assertThat(browser.get("/teach/report-schedules/files/"
                                + schedules.files(instructor.id()).getFirst().id())
                        .body())
                .doesNotContain(member.email());
        assertThat(browser.get("/teach/report-schedules").body())
                .contains("It may hold learners whom you no longer see.");
    }

    @Test
    void whoeverLosesTheRoleOpensNoneOfTheOldFiles() {
        came(ReportFormat.CSV);
        jdbc.sql("update account set roles = array['instructor'] where id = :id")
                .param("id", director.id())
                .update();

        assertThat(state(director)).isEqualTo(KeptFile.State.LOST);
        assertThat(open(director)).isEmpty();
    }

    @Test
    void anotherClassBesideLeavesOldFilesOpen() {
        came(ReportFormat.CSV, instructor.email());
        cohort(instructor, stranger);

        assertThat(content(instructor)).contains(member.email());
    }

    @Test
    void whoIsErasedIsInNoFileAnyMore() {
        came(ReportFormat.CSV);
        erase(member);

        assertThat(state(director)).isEqualTo(KeptFile.State.ERASED);
        assertThat(open(director)).isEmpty();
        assertThat(contents()).isZero();
    }

    @Test
    void whoIsErasedWhileAFileIsMadeIsNotInItEither() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0));
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        dispatch(new ReportMaker(reports, paper) {
                    @Override
                    Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
                        Optional<byte[]> made = super.make(caller, view, format);
                        erase(member);
                        return made;
                    }
                })
                .send(table.claim().orElseThrow());

        assertThat(state(director)).isEqualTo(KeptFile.State.ERASED);
        assertThat(contents()).isZero();
    }

    @Test
    void oneThatIsTooLargeLeadsToItsViewWhereThatMayBeSeen() {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(ReportFormat.CSV, LocalTime.of(6, 0), instructor.email());
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        dispatch(new ReportMaker(reports, paper) {
                    @Override
                    Optional<byte[]> make(Caller caller, SavedView view, ReportFormat format) {
                        return Optional.of(new byte[0]);
                    }
                })
                .send(table.claim().orElseThrow());

        assertThat(schedules.files(director.id())).singleElement().satisfies(file -> {
            assertThat(file.state()).isEqualTo(KeptFile.State.TOO_LARGE);
            assertThat(file.view()).isEqualTo(view);
        });
        assertThat(schedules.files(instructor.id()))
                .singleElement()
                .satisfies(
                        file -> assertThat(file.view()).as("it is not shared").isNull());
        assertThat(List.of(mails(director), mails(instructor))).containsOnly(1);
    }

    @Test
    void aFileBeyondTheNewestHundredStillOpens() {
        came(ReportFormat.CSV);
        UUID first = schedules.files(director.id()).getFirst().id();
        jdbc.sql("""
                        insert into report_file (id, schedule_id, account_id, name, day, due_day, format, state, content, everything,
                                                 cohorts, secret, made_at)
                        select gen_random_uuid(), gen_random_uuid(), f.account_id, f.name, f.day, f.due_day, f.format, f.state, f.content,
                               f.everything, f.cohorts, sha256(convert_to(cast(gen_random_uuid() as text), 'UTF8')),
                               f.made_at + make_interval(secs => n)
                        from report_file f
                        cross join generate_series(1, 101) n
                        where f.id = :id
                        """).param("id", first).update();
        assertThat(schedules.files(director.id())).extracting(KeptFile::id).doesNotContain(first);

        Browser browser = new Browser(site());
        browser.signIn(director.email(), PASSWORD);
        assertThat(browser.get("/teach/report-schedules/files/" + first).body()).contains(member.email());
    }

    private void erase(Person person) {
        director.api().delete("/people/" + person.id() + "/account").requireStatus(204);
    }

    private KeptFile.State state(Person person) {
        return schedules.files(person.id()).getFirst().state();
    }

    private Optional<byte[]> open(Person person) {
        return schedules.open(
                new Caller(person.id(), Set.of(Role.ADMINISTRATOR)),
                schedules.files(person.id()).getFirst().id());
    }

    private int contents() {
        return jdbc.sql("select count(*) from report_file where account_id = :id and content is not null")
                .param("id", director.id())
                .query(Integer.class)
                .single();
    }
}
