package org.aliquot.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.SchoolFile;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Erasure;
import org.aliquot.rostering.RosterDesk.Decision;
import org.aliquot.rostering.RosterDesk.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a registrar's file does: exactly what was shown, and after undoing it, nothing. */
class RosterDeskIT extends RosterTest {

    @TempDir
    private Path directory;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Cohorts cohorts;

    private UUID source;
    private UUID cohort;
    private String key;

    @BeforeEach
    void source() {
        key = UUID.randomUUID().toString().substring(0, 8);
        source = desk.add("Registrar " + key, administrator).orElseThrow().id();
        cohort = cohort();
    }

    @Test
    void aFileIsShownBeforeItDoesAnythingAndThenDoesExactlyThat() {
        List<String> before = tables();
        UUID run = read(class10());
        assertThat(tables()).isEqualTo(before);
        assertThat(find(run).undecided()).extracting(ToldClass::title).containsExactly("Hematology I");
        assertThat(find(run).count(Fate.UNDECIDED)).isEqualTo(10);

        decide(run, new Decision.Existing(cohort));
        assertThat(tables()).isEqualTo(before);
        assertThat(find(run).undecided()).isEmpty();
        assertThat(find(run).count(Fate.JOINS)).isEqualTo(10);
        assertThat(find(run).figures().fresh()).isEqualTo(10);

        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.DONE);
        assertThat(members(cohort)).hasSize(10).contains("Ana 3 Cruz");
        assertThat(jdbc.sql(
                                "select count(*) from enrollment where way = 'roster' and account_id in (select account_id from cohort_member where cohort_id = :id)")
                        .param("id", cohort)
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.NOT_NOW);
    }

    @Test
    void afterUndoingItTheTablesAreWhatTheyWere() {
        UUID here = account("learner");
        addressed(here, "here-" + key + "@example.org");
        UUID run = read(class10()
                .person("x", "Lee", "Ham", "here-" + key + "@example.org")
                .student("k1", "x"));
        decide(run, new Decision.Existing(cohort));
        List<String> before = tables();
        desk.commit(run, false, administrator);
        assertThat(members(cohort)).hasSize(11);

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void theSameFileTwiceDoesNothingTheSecondTime() {
        follow(class10());
        List<String> before = tables();

        UUID again = read(class10().shuffled(7));
        assertThat(find(again).count(Fate.STAYS)).isEqualTo(10);
        assertThat(desk.commit(again, false, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void halfOfTheClassIsNotTheEndOfTheOtherHalf() {
        UUID first = follow(class10());
        List<String> before = tables();
        SchoolFile half = SchoolFile.whole().schoolClass("k1", "Hematology I");
        people(half, 1, 5);
        UUID run = read(half);

        assertThat(find(run).count(Fate.LEAVES)).isEqualTo(5);
        assertThat(find(run).figures().guarded()).isEqualTo(5);
        desk.commit(run, false, administrator);
        assertThat(members(cohort)).hasSize(10);
        assertThat(tables()).isEqualTo(before);
        assertThat(desk.missing(run, 3)).containsExactly("Ana 10 Cruz", "Ana 6 Cruz", "Ana 7 Cruz");

        assertThat(desk.suspendGuarded(run, administrator)).isEqualTo(RosterOutcome.DONE);
        assertThat(members(cohort)).hasSize(5);
        assertThat(suspended(cohort)).hasSize(5);
        assertThat(desk.undo(first, administrator)).isEqualTo(RosterOutcome.NOT_NOW);
        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void aClassThatIsNotInTheFileStaysAsItIs() {
        follow(class10());
        List<String> before = tables();
        SchoolFile other = SchoolFile.whole()
                .schoolClass("k2", "Chemistry")
                .person("1", "Ana 1", "Cruz", "ana1-" + key + "@example.org")
                .student("k2", "1");

        UUID run = read(other);
        desk.decide(run, Map.of("k2", new Decision.LeftOut()), administrator);
        desk.commit(run, false, administrator);

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void peopleOfClassesThatAreLeftOutAreNotKept() {
        UUID run = read(class10());
        desk.decide(run, Map.of("k1", new Decision.LeftOut()), administrator);

        assertThat(jdbc.sql("select count(*) from roster_row where run_id = :run")
                        .param("run", run)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aClassIsMadeForACourseAndAskedAboutOnlyOnce() {
        String course = jdbc.sql("select c.slug from cohort h join course c on c.id = h.course_id where h.id = :id")
                .param("id", cohort)
                .query(String.class)
                .single();
        UUID run = read(class10());
        decide(run, new Decision.Fresh(course));
        desk.commit(run, false, administrator);

        assertThat(jdbc.sql(
                                "select name from cohort where id in (select cohort_id from roster_class where source_id = :id)")
                        .param("id", source)
                        .query(String.class)
                        .single())
                .isEqualTo("Hematology I");
        assertThat(find(read(class10())).undecided()).isEmpty();
    }

    @Test
    void somebodyWhoseAddressHasAnAccountComesInWithItWhateverTheirNumberIs() {
        UUID here = account("learner");
        addressed(here, "Maya-" + key + "@example.org");
        SchoolFile file = SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("77", "Maya", "Okafor", "maya-" + key + "@EXAMPLE.org")
                .student("k1", "77");
        follow(file);

        assertThat(jdbc.sql("select account_id from cohort_member where cohort_id = :id")
                        .param("id", cohort)
                        .query(UUID.class)
                        .list())
                .containsExactly(here);
    }

    @Test
    void aNumberStaysSomebodysWhenTheirAddressChanges() {
        follow(SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("77", "Maya", "Okafor", "old-" + key + "@example.org")
                .student("k1", "77"));
        UUID other = account("learner");
        addressed(other, "new-" + key + "@example.org");

        UUID run = read(SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("77", "Maya", "Okafor", "new-" + key + "@example.org")
                .student("k1", "77"));

        assertThat(find(run).count(Fate.STAYS)).isEqualTo(1);
        assertThat(find(run).count(Fate.JOINS)).isZero();
    }

    @Test
    void rowsThatCannotComeInSayWhyAndTheOthersDo() {
        UUID suspended = account("learner");
        addressed(suspended, "off-" + key + "@example.org");
        jdbc.sql("update account set status = 'suspended' where id = :id")
                .param("id", suspended)
                .update();
        UUID instructor = account("instructor");
        addressed(instructor, "staff-" + key + "@example.org");
        jdbc.sql("insert into cohort_instructor (cohort_id, account_id, added_at) values (:c, :a, server_now())")
                .param("c", cohort)
                .param("a", instructor)
                .update();
        UUID run = read(SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("1", "Off", "One", "off-" + key + "@example.org")
                .person("2", "Staff", "Two", "staff-" + key + "@example.org")
                .person("3", "Twin", "A", "twin-" + key + "@example.org")
                .person("4", "Twin", "B", "twin-" + key + "@example.org")
                .person("5", "No", "Address", "")
                .student("k1", "1")
                .student("k1", "2")
                .student("k1", "3")
                .student("k1", "4")
                .student("k1", "5"));
        decide(run, new Decision.Existing(cohort));

        assertThat(desk.rows(run, Set.of(Fate.REFUSED), 50))
                .extracting(RosterRow::trouble)
                .containsExactly(RowTrouble.ACCOUNT_SUSPENDED, RowTrouble.ON_STAFF, RowTrouble.SAME_ADDRESS);
        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.DONE);
        assertThat(members(cohort)).containsExactly("No Address", "Twin A");
    }

    @Test
    void twoPeopleWithOneAddressAreNeverOnePerson() {
        SchoolFile twins = twins();
        follow(twins);
        UUID again = read(twins());

        assertThat(find(again).count(Fate.STAYS)).isEqualTo(1);
        assertThat(desk.rows(again, Set.of(Fate.REFUSED), 50))
                .extracting(RosterRow::trouble)
                .containsExactly(RowTrouble.SAME_ADDRESS);
        assertThat(members(cohort)).containsExactly("Twin A");
    }

    private SchoolFile twins() {
        return SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("3", "Twin", "A", "twin-" + key + "@example.org")
                .person("4", "Twin", "B", "twin-" + key + "@example.org")
                .student("k1", "3")
                .student("k1", "4");
    }

    @Test
    void aFileThatCouldNotBeReadWholeSuspendsNobodyByItself() {
        follow(class10());
        SchoolFile broken = SchoolFile.whole().schoolClass("k1", "Hematology I");
        people(broken, 1, 9);
        UUID run = read(broken.student("k1", "nobody-of-this-number"));

        assertThat(find(run).figures().unread()).isEqualTo(1);
        desk.commit(run, false, administrator);
        assertThat(members(cohort)).hasSize(10);
        assertThat(find(run).figures().guarded()).isEqualTo(1);
    }

    @Test
    void changesAboutSomebodyWhomNobodyKnowsAreRefused() {
        follow(class10());
        UUID run = read(SchoolFile.changes().student("k1", "stranger"));

        assertThat(desk.rows(run, Set.of(Fate.REFUSED), 50))
                .extracting(RosterRow::trouble)
                .containsExactly(RowTrouble.NOT_IN_FILE);
    }

    @Test
    void aListWithAClassThatIsArchivedByNowIsNotUndone() {
        UUID run = follow(class10());
        jdbc.sql("update cohort set status = 'archived' where id = :id")
                .param("id", cohort)
                .update();
        List<String> before = tables();

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.ARCHIVED);

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void whoWasAddedByHandMeanwhileStaysWhenTheListIsUndone() {
        UUID run = follow(class10());
        UUID person = jdbc.sql("""
                        select m.account_id from cohort_member m join account a on a.id = m.account_id
                        where m.cohort_id = :id and a.name = 'Ana 3 Cruz'
                        """).param("id", cohort).query(UUID.class).single();
        jdbc.sql("update cohort_member set way = 'administrator' where cohort_id = :id and account_id = :person")
                .param("id", cohort)
                .param("person", person)
                .update();

        desk.undo(run, administrator);

        assertThat(members(cohort)).containsExactly("Ana 3 Cruz");
    }

    @Test
    void whoseSeatIsTakenStaysSuspendedWhenTheListIsUndone() {
        UUID run = twoAreSuspended();
        seats(10);
        joins(cohort, account("learner"), "code");

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.SEATS_ARE_TAKEN);

        assertThat(members(cohort)).hasSize(10).contains("Test Person");
        assertThat(suspended(cohort)).hasSize(1);
    }

    @Test
    void whoWasTakenOutSinceKeepsNobodyFromComingBackWhenTheListIsUndone() {
        UUID run = twoAreSuspended();
        seats(9);
        takenOut("Ana 9 Cruz");

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(cohort)).hasSize(9).contains("Ana 10 Cruz");
        assertThat(suspended(cohort)).isEmpty();
    }

    private UUID twoAreSuspended() {
        follow(class10());
        SchoolFile eight = SchoolFile.whole().schoolClass("k1", "Hematology I");
        people(eight, 1, 8);
        UUID run = read(eight);
        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.DONE);
        assertThat(suspended(cohort)).containsExactly("Ana 10 Cruz", "Ana 9 Cruz");
        return run;
    }

    private void takenOut(String suspended) {
        UUID id = jdbc.sql("""
                        select s.account_id from cohort_suspended s join account a on a.id = s.account_id
                        where s.cohort_id = :id and a.name = :name
                        """)
                .param("id", cohort)
                .param("name", suspended)
                .query(UUID.class)
                .single();
        AccountId person = new AccountId(id);
        cohorts.restore(cohort, List.of(person), administrator);
        cohorts.remove(cohort, person, administrator);
    }

    /** As one account is joined to another. */
    @Test
    void aListWaitsForWhoHasTheClassAndIsNotInTheirWay() {
        UUID here = account("learner");
        addressed(here, "here-" + key + "@example.org");
        UUID run = read(class10()
                .person("x", "Lee", "Ham", "here-" + key + "@example.org")
                .student("k1", "x"));
        decide(run, new Decision.Existing(cohort));

        CompletableFuture<RosterOutcome> carriedOut = transaction.execute(_ -> {
            held("cohort", cohort);
            CompletableFuture<RosterOutcome> started =
                    CompletableFuture.supplyAsync(() -> desk.commit(run, false, administrator));
            awaitBlocked();
            held("account", here);
            return started;
        });

        assertThat(carriedOut.join()).isEqualTo(RosterOutcome.DONE);
        assertThat(members(cohort)).hasSize(11);
    }

    private void held(String table, UUID id) {
        jdbc.sql("select id from " + table + " where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    private void seats(int seats) {
        jdbc.sql("update cohort set seats = :seats where id = :id")
                .param("id", cohort)
                .param("seats", seats)
                .update();
    }

    @Test
    void aClassThatWasLeftOutIsAskedAboutAgainWhenSomebodyWantsTo() {
        UUID run = read(class10());
        decide(run, new Decision.LeftOut());
        assertThat(find(read(class10())).undecided()).isEmpty();

        assertThat(desk.askAgain(source, administrator)).isEqualTo(1);

        assertThat(find(read(class10())).undecided()).hasSize(1);
    }

    @Test
    void whoFindsNoSeatIsToldAndTheOthersComeIn() {
        seats(4);
        UUID run = read(class10());
        decide(run, new Decision.Existing(cohort));

        assertThat(find(run).count(Fate.JOINS)).isEqualTo(4);
        assertThat(find(run).count(Fate.REFUSED)).isEqualTo(6);
        desk.commit(run, false, administrator);
        assertThat(members(cohort)).hasSize(4);
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAnewAndNothingIsDone() {
        UUID run = read(class10());
        decide(run, new Decision.Existing(cohort));
        seats(2);

        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.WORLD_CHANGED);

        assertThat(members(cohort)).isEmpty();
        assertThat(find(run).count(Fate.JOINS)).isEqualTo(2);
        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.DONE);
    }

    @Test
    void changesAloneMoveOnlyWhomTheyName() {
        follow(class10());
        UUID run = read(SchoolFile.changes()
                .person("11", "Eve", "New", "eve-" + key + "@example.org")
                .student("k1", "11")
                .studentGone("k1", "2")
                .personGone("3", "Ana 3", "Cruz"));
        desk.commit(run, false, administrator);

        assertThat(members(cohort)).hasSize(9).contains("Eve New").doesNotContain("Ana 2 Cruz", "Ana 3 Cruz");
        assertThat(suspended(cohort)).containsExactly("Ana 2 Cruz", "Ana 3 Cruz");
    }

    @Test
    void aTeacherOfTheFileTeachesWhereAnAdministratorMadeThemAnInstructor() {
        UUID instructor = account("instructor");
        addressed(instructor, "t-" + key + "@example.org");
        follow(SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("t", "Ruth", "Whitfield", "t-" + key + "@example.org")
                .person("u", "Some", "Stranger", "u-" + key + "@example.org")
                .teacher("k1", "t")
                .teacher("k1", "u"));

        assertThat(jdbc.sql("select account_id from cohort_instructor where cohort_id = :id")
                        .param("id", cohort)
                        .query(UUID.class)
                        .list())
                .containsExactly(instructor);
        assertThat(jdbc.sql("select count(*) from account where email = :mail")
                        .param("mail", "u-" + key + "@example.org")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whomStaffNamedForTheClassAgainStaysOnItsStaffWhenTheListIsUndone() {
        UUID again = instructor("t");
        UUID other = instructor("u");
        UUID run = teachers();
        AccountId named = new AccountId(again);
        cohorts.removeInstructor(cohort, named, administrator);
        cohorts.addInstructor(cohort, named, administrator);
        assertThat(instructors()).containsExactlyInAnyOrder(again, other);

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(instructors()).containsExactly(again);
    }

    /** As the release before left them. */
    @Test
    void aListThatDoesNotSayWhenItNamedInstructorsTakesThemOffTheStaff() {
        instructor("t");
        instructor("u");
        UUID run = teachers();
        jdbc.sql("update roster_row set done_at = null where run_id = :run")
                .param("run", run)
                .update();

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(instructors()).isEmpty();
    }

    private UUID instructor(String name) {
        UUID instructor = account("instructor");
        addressed(instructor, name + "-" + key + "@example.org");
        return instructor;
    }

    /** A list with two instructors of the class, carried out. */
    private UUID teachers() {
        return follow(SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("t", "Ruth", "Whitfield", "t-" + key + "@example.org")
                .person("u", "Una", "Marsh", "u-" + key + "@example.org")
                .teacher("k1", "t")
                .teacher("k1", "u"));
    }

    private List<UUID> instructors() {
        return jdbc.sql("select account_id from cohort_instructor where cohort_id = :id")
                .param("id", cohort)
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    @Test
    void whoHasUsedTheirAccountKeepsItOutsideOfTheClass() {
        UUID run = follow(SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("9", "Used", "Already", "used-" + key + "@example.org")
                .student("k1", "9"));
        jdbc.sql("update account set password_hash = 'x' where email = :mail")
                .param("mail", "used-" + key + "@example.org")
                .update();

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(cohort)).isEmpty();
        assertThat(jdbc.sql("select count(*) from account where email = :mail")
                        .param("mail", "used-" + key + "@example.org")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anErasedPersonIsInNoListOfOurs() {
        follow(class10());
        UUID person = jdbc.sql("select account_id from cohort_member where cohort_id = :id limit 1")
                .param("id", cohort)
                .query(UUID.class)
                .single();

        erasure.erase(new AccountId(person), administrator);

        assertThat(jdbc.sql("select count(*) from roster_row where account_id = :id")
                        .param("id", person)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from roster_member where account_id = :id")
                        .param("id", person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private SchoolFile class10() {
        SchoolFile file = SchoolFile.whole().schoolClass("k1", "Hematology I");
        people(file, 1, 10);
        return file;
    }

    private void people(SchoolFile file, int from, int to) {
        for (int i = from; i <= to; i++) {
            file.person("" + i, "Ana " + i, "Cruz", "ana" + i + "-" + key + "@example.org")
                    .student("k1", "" + i);
        }
    }

    private UUID follow(SchoolFile file) {
        UUID run = read(file);
        decide(run, new Decision.Existing(cohort));
        assertThat(desk.commit(run, false, administrator)).isEqualTo(RosterOutcome.DONE);
        return run;
    }

    private void decide(UUID run, Decision decision) {
        assertThat(desk.decide(run, Map.of("k1", decision), administrator)).isTrue();
    }

    private UUID read(SchoolFile file) {
        Reading reading = desk.read(source, new ListFile(file.in(directory), "export.zip", administrator, false))
                .orElseThrow();
        assertThat(reading).isInstanceOf(Reading.Planned.class);
        return ((Reading.Planned) reading).run();
    }

    private RosterRun find(UUID run) {
        return desk.find(run).orElseThrow();
    }

    private void addressed(UUID account, String email) {
        jdbc.sql("update account set email = :email where id = :id")
                .param("id", account)
                .param("email", email)
                .update();
    }
}
