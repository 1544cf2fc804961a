package org.aliquot.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.directory.BulkAct;
import org.aliquot.directory.BulkDesk;
import org.aliquot.directory.BulkKind;
import org.aliquot.directory.BulkOutcome;
import org.aliquot.directory.PeopleSet;
import org.aliquot.people.AccountChange;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Caller;
import org.aliquot.people.Invitee;
import org.aliquot.people.Mailbox;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.aliquot.roster.ImportReport.Counts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of people: reading announces, committing does just that or nothing, and each can be undone. */
class PeopleImportIT extends PlatformTest {

    @Autowired
    private PeopleImports imports;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private BulkDesk bulk;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId by;
    private String tag;
    private Mailbox mailbox;

    @BeforeEach
    void someAdministrator() {
        by = person(Role.ADMINISTRATOR).id();
        tag = AccountId.next().toString().substring(20);
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void twoHundredRowsWithSevenBadOnesGiveSevenMessagesAndTheOthersToAdd() {
        StringBuilder file = new StringBuilder("E-Mail Address;First name;Surname;Phone\r\n");
        for (int row = 2; row <= 201; row++) {
            file.append(email(row)).append(";Given ").append(row).append(";Family;\r\n");
        }
        String bad = file.toString()
                .replace(email(17), "maria.lopez@example")
                .replace(email(43), "")
                .replace(email(58) + ";Given 58;Family", email(58) + ";;")
                .replace(email(112), email(109).toUpperCase(java.util.Locale.ROOT))
                .replace(email(140), "two words@example.org")
                .replace(email(150), "learner@example.org")
                .replace("Given 160", "x".repeat(200));
        ImportReport report = read(bad);
        assertThat(report.counts()).isEqualTo(new Counts(193, 0, 0, 7, 0, 0));
        assertThat(report.refused())
                .extracting(ImportReport.Row::number)
                .containsExactly(17, 43, 58, 112, 140, 150, 160);
        assertThat(report.refused())
                .allSatisfy(row -> assertThat(row.problems()).hasSize(1));
        assertThat(report.refused().get(3).problems().getFirst().what()).contains("Row 109");
        assertThat(report.unused()).containsExactly("Phone");
        assertThat(made()).isZero();

        assertThat(imports.commit(report.id(), true, by)).isEqualTo(RosterOutcome.DONE);
        assertThat(made()).isEqualTo(193);
        assertThat(mailbox.kinds(email(2))).containsExactly("invitation");
        assertThat(imports.commit(report.id(), true, by)).isEqualTo(RosterOutcome.NOT_NOW);
    }

    @Test
    void refusedRowsComeBackWholeAndAreLoadedAgain() {
        ImportReport report =
                read("Phone,EMAIL,name,course,start\n0123,%s,Ada,mlt,2031-11-31\n0456,%s,Bea,mlt,\n0789,nobody,Cleo,,\n"
                        .formatted(email(1), email(2)));
        List<RefusedRow> refused = refused(report);
        assertThat(imports.heading(report.id())).contains(List.of("Phone", "EMAIL", "name", "course", "start"));
        assertThat(refused)
                .extracting(RefusedRow::number, RefusedRow::cells)
                .containsExactly(
                        tuple(2, List.of("0123", email(1), "Ada", "mlt", "2031-11-31")),
                        tuple(4, List.of("0789", "nobody", "Cleo", "", "")));
        assertThat(refused.getFirst().problems().getFirst().what()).isEqualTo("November has 30 days.");
        ImportReport mended =
                read("what is wrong,Phone,EMAIL,name,course,start\nNovember has 30 days.,0123,%s,Ada,mlt,2031-11-30\n"
                        .formatted(email(1)));
        assertThat(mended.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
        assertThat(mended.unused()).containsExactly("Phone");
    }

    @Test
    void allThatIsWrongWithARowIsSaidAtOnce() {
        ImportReport report = read(
                "email,name,role,course,class code,start,payer\n%s,Ada,administrator,nosuch,,2026-13-40,\n%s,Bea,,,NOSUCHCODE,,school\n"
                        .formatted(email(1), email(2)));
        assertThat(report.refused())
                .extracting(
                        row -> row.problems().stream().map(RowProblem::column).toList())
                .containsExactly(List.of("role", "start", "course"), List.of("class code", "payer"));
        assertThat(refused(report).getFirst().problems()).hasSize(3);
    }

    @Test
    void aRowSaysWhenAccessStartsAndWhoPays() {
        ImportReport report = read(
                "email,name,course,start,payer,payer name\n%s,Ada,mlt,11/30/2031,agency,Workforce fund\n%s,Bea,,2031-11-30,,\n%s,Cleo,mlt,,PO 4417,\n"
                        .formatted(email(1), email(2), email(3)));
        assertThat(report.refused())
                .extracting(row -> row.problems().getFirst().what())
                .containsExactly("Start and payer need a course.", "This is not a kind of payer.");
        assertThat(report.taken().getFirst().changes())
                .containsExactly("access starts: 2031-11-30", "paid by: agency, Workforce fund");
        commit(report);
        assertThat(jdbc.sql("""
                        select e.starts_on || ' ' || e.payer || ' ' || e.payer_name
                        from enrollment e
                        join account a on a.id = e.account_id
                        where a.email = :email
                        """).param("email", email(1)).query(String.class).single())
                .isEqualTo("2031-11-30 agency Workforce fund");
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedOneUpdates() {
        commit(read("email,name\n" + email(1) + ",Ada\n" + email(2) + ",Bea\n"));
        assertThat(read("email,name\n" + email(1) + ",Ada\n" + email(2) + ",Bea\n")
                        .counts())
                .isEqualTo(new Counts(0, 0, 2, 0, 0, 0));
        ImportReport changed = read("Name,Role,Time zone,EMAIL\nAda,student,,%s\nBeatrix,instructor,europe/rome,%s\n"
                .formatted(email(1), email(2)));
        assertThat(changed.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 1));
        assertThat(changed.taken().getFirst().changes())
                .containsExactly(
                        "name: Bea → Beatrix",
                        "roles: learner → instructor",
                        "time zone: America/New_York → Europe/Rome");
        commit(changed);
        assertThat(account(2).name()).isEqualTo("Beatrix");
        assertThat(account(2).roles()).containsExactly(Role.INSTRUCTOR);
    }

    @Test
    void nothingIsStoredWhenTheWorldHasChangedMeanwhile() {
        ImportReport added = read("email,name\n" + email(1) + ",Ada\n" + email(2) + ",Bea\n");
        desk.invite(new Invitee(email(2), "Other", java.util.Set.of(Role.LEARNER)), by);
        assertThat(imports.commit(added.id(), true, by)).isEqualTo(RosterOutcome.WORLD_CHANGED);
        assertThat(made()).isEqualTo(1);

        ImportReport updated = read("email,name\n" + email(2) + ",Bea\n" + email(3) + ",Cleo\n");
        desk.edit(
                account(2).id(), new AccountChange(email(2), "Third", account(2).roles(), 0), by);
        assertThat(imports.commit(updated.id(), true, by)).isEqualTo(RosterOutcome.WORLD_CHANGED);
        assertThat(made()).isEqualTo(1);
        assertThat(account(2).name()).isEqualTo("Third");
    }

    @Test
    void undoingRemovesWhoNobodyUsedRestoresWhatWasChangedAndSaysWhatStays() {
        commit(read("email,name\n" + email(1) + ",Ada\n"));
        ImportReport second = read(
                "email,name\n%s,Adele\n%s,Bea\n%s,Cleo\n%s,Dora\n".formatted(email(1), email(2), email(3), email(4)));
        commit(second);
        anonymous()
                .put(
                        "/password-resets/" + mailbox.secret(email(3), "/password-resets/"),
                        "{\"password\": \"" + PASSWORD + "\"}")
                .requireStatus(204);
        anonymous().signedIn(email(3), PASSWORD);
        enroll(4);

        assertThat(imports.undo(second.id(), by)).isEqualTo(RosterOutcome.DONE);
        assertThat(account(1).name()).isEqualTo("Ada");
        assertThat(made()).isEqualTo(3);
        ImportReport after = imports.report(second.id(), 10).orElseThrow();
        assertThat(after.counts().kept()).isEqualTo(2);
        assertThat(after.taken())
                .filteredOn(row -> !row.kept().isEmpty())
                .extracting(ImportReport.Row::email)
                .containsExactly(email(3), email(4));
        assertThat(mailbox.to(email(2))).isEmpty();
        assertThat(imports.undo(second.id(), by)).isEqualTo(RosterOutcome.NOT_NOW);
    }

    @Test
    void whatStaffChangedAndUndidKeepsNobodyAndWhatStandsIsSaidToBeOfStaff() {
        ImportReport report = read("email,name,course\n%s,Ada,mlt\n%s,Bea,mlt\n".formatted(email(1), email(2)));
        commit(report);
        Caller caller = new Caller(by, Set.of(Role.ADMINISTRATOR));
        UUID longer = act(new BulkAct.Until("mlt", LocalDate.of(2039, 5, 1)), caller, 1, 2);
        act(new BulkAct.Plain(BulkKind.INVITE), caller, 1, 2);
        bulk.undo(longer, by);
        act(new BulkAct.Until("mlt", LocalDate.of(2039, 6, 1)), caller, 2);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(made()).isEqualTo(1);
        assertThat(imports.report(report.id(), 10).orElseThrow().taken())
                .filteredOn(row -> !row.kept().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.email()).isEqualTo(email(2));
                    assertThat(row.kept()).startsWith("Someone on the staff has changed the access");
                });
    }

    private UUID act(BulkAct act, Caller caller, int... rows) {
        PeopleSet set = new PeopleSet.Chosen(
                Arrays.stream(rows).mapToObj(row -> account(row).id()).toList());
        String seal = bulk.plan(act, set, by).seal();
        return ((BulkOutcome.Done) bulk.run(act, set, seal, null, caller)).act();
    }

    @Test
    void anInstructorInAListTeachesTheClassOfTheRowAndTakesNoSeat() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        String code = cohortOf(instructor, cohort).text("/code");
        jdbc.sql("update cohort set seats = 1 where id = cast(:id as uuid)")
                .param("id", cohort)
                .update();
        ImportReport report = read("email,name,role,class code\n"
                + email(1) + ",Ada,teacher," + code + "\n"
                + email(2) + ",Bea,," + code + "\n");
        assertThat(report.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 1));
        commit(report);

        assertThat(cohortOf(instructor, cohort).json().at("/members").asInt()).isEqualTo(1);
        assertThat(enrollments()).isEqualTo(1);
        assertThat(instructors(cohort))
                .contains(account(1).id().value())
                .doesNotContain(account(2).id().value());

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);
        assertThat(made()).isZero();
        assertThat(instructors(cohort)).containsExactly(instructor.id().value());
    }

    @Test
    void whomStaffNamedForTheClassAgainStaysOnItsStaff() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name,role\n%s,Ada,teacher\n%s,Bea,teacher\n".formatted(email(1), email(2))));
        ImportReport report = teaching(cohortOf(instructor, cohort), "Ada", "Bea", "Cleo", "Dora");
        nameAgain(cohort, 1);
        nameAgain(cohort, 3);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(instructors(cohort))
                .containsExactlyInAnyOrder(
                        instructor.id().value(),
                        account(1).id().value(),
                        account(3).id().value());
        assertThat(made()).isEqualTo(3);
        assertThat(kept(report))
                .containsExactlyInAnyOrder(
                        "Someone has named the person for the class again since, so they stay on its staff.",
                        "Someone on the staff has changed the access or the account since, so it stays.");
    }

    /** As the release before left them. */
    @Test
    void anImportThatDoesNotSayWhenItPlacedPeopleTakesThemOffTheStaff() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name,role\n" + email(1) + ",Ada,teacher\n"));
        ImportReport report = teaching(cohortOf(instructor, cohort), "Ada", "Bea");
        jdbc.sql("update people_import_row set placed_at = null where import_id = :id")
                .param("id", report.id())
                .update();

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(instructors(cohort)).containsExactly(instructor.id().value());
        assertThat(made()).isEqualTo(1);
        assertThat(kept(report)).isEmpty();
    }

    /** An import that names these people, the first of row 1, as instructors of the class. */
    private ImportReport teaching(Reply cohort, String... names) {
        StringBuilder file = new StringBuilder("email,name,role,class code\n");
        for (int row = 1; row <= names.length; row++) {
            file.append(email(row))
                    .append(',')
                    .append(names[row - 1])
                    .append(",teacher,")
                    .append(cohort.text("/code"))
                    .append('\n');
        }
        ImportReport report = read(file.toString());
        commit(report);
        return report;
    }

    private void nameAgain(String cohort, int row) {
        Api administrator = person(Role.ADMINISTRATOR).api();
        String path = "/cohorts/" + cohort + "/instructors/" + account(row).id();
        administrator.delete(path).requireStatus(200);
        administrator.put(path, "").requireStatus(200);
    }

    @Test
    void whoIsAnInstructorNoMoreByAFileIsOnTheStaffOfNoClass() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);

        commit(read("email,name,role\n" + instructor.email() + ",Test Person,learner\n"));

        assertThat(instructors(cohort)).isEmpty();
    }

    @Test
    void undoingSeesALaterImportThatIsCarriedOutAtThatMoment() {
        ImportReport first = read("email,name\n" + email(1) + ",Ada\n");
        commit(first);
        ImportReport second = read("email,name,course\n" + email(1) + ",Ada,mlt\n");

        CompletableFuture<RosterOutcome> undone = transaction.execute(_ -> {
            commit(second);
            CompletableFuture<RosterOutcome> started =
                    CompletableFuture.supplyAsync(() -> imports.undo(first.id(), by));
            awaitBlocked();
            return started;
        });

        assertThat(undone.join()).isEqualTo(RosterOutcome.DONE);
        assertThat(kept(first)).singleElement().asString().startsWith("A later import");
        assertThat(made()).isEqualTo(1);
        assertThat(enrollments()).isEqualTo(1);
    }

    /** As another list with the same people in another order. */
    @Test
    void aListTakesNoAddressBeforeOneThatItHasToWaitFor() {
        ImportReport report = read("email,name\n%s,Bea\n%s,Ada\n".formatted(email(2), email(1)));

        CompletableFuture<RosterOutcome> committed = transaction.execute(_ -> {
            taken(email(1));
            CompletableFuture<RosterOutcome> started =
                    CompletableFuture.supplyAsync(() -> imports.commit(report.id(), false, by));
            awaitBlocked();
            taken(email(2));
            return started;
        });

        assertThat(committed.join()).isEqualTo(RosterOutcome.WORLD_CHANGED);
        assertThat(made()).isEqualTo(2);
    }

    private void taken(String email) {
        assertThat(desk.invite(new Invitee(email, "Somebody Else", Set.of(Role.LEARNER)), by))
                .isPresent();
    }

    private List<UUID> instructors(String cohort) {
        return jdbc.sql("select account_id from cohort_instructor where cohort_id = cast(:id as uuid)")
                .param("id", cohort)
                .query((row, _) -> row.getObject("account_id", UUID.class))
                .list();
    }

    @Test
    void takesPeopleIntoTheClassWhoseCodeStandsInTheirRow() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        String code = cohortOf(instructor, cohort).text("/code");
        ImportReport report = read("email,name,class code,course\n"
                + email(1) + ",Ada," + code.toLowerCase(java.util.Locale.ROOT) + ",\n"
                + email(2) + ",Bea,,mlt\n"
                + email(3) + ",Cleo,NOSUCHCODE,\n"
                + email(4) + ",Dora,,no-such-course\n");
        assertThat(report.counts()).isEqualTo(new Counts(2, 0, 0, 2, 0, 0));
        assertThat(report.refused())
                .extracting(row -> row.problems().getFirst().column())
                .containsExactly("class code", "course");

        commit(report);
        assertThat(cohortOf(instructor, cohort).json().at("/members").asInt()).isEqualTo(1);
        assertThat(enrollments()).isEqualTo(2);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);
        assertThat(made()).isZero();
        assertThat(enrollments()).isZero();
        assertThat(cohortOf(instructor, cohort).json().at("/members").asInt()).isZero();
    }

    @Test
    void undoingTakesPeopleOutOfTheClassAndLeavesTheAccessThatAnEarlierImportGave() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name,course\n" + email(1) + ",Ada,mlt\n"));
        ImportReport second = intoClass(cohortOf(instructor, cohort), 1);

        assertThat(imports.undo(second.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(instructor, cohort)).isZero();
        assertThat(access(1)).containsExactly("active");
    }

    @Test
    void undoingTakesTheAccessThatTheImportGaveUnlessStaffChangedItSince() {
        commit(read("email,name\n%s,Ada\n%s,Bea\n".formatted(email(1), email(2))));
        ImportReport report = read("email,name,course\n%s,Ada,mlt\n%s,Bea,mlt\n".formatted(email(1), email(2)));
        commit(report);
        act(new BulkAct.Until("mlt", LocalDate.of(2039, 5, 1)), new Caller(by, Set.of(Role.ADMINISTRATOR)), 2);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(access(1)).containsExactly("ended");
        assertThat(access(2)).containsExactly("active");
        assertThat(kept(report)).singleElement().asString().contains("has been changed since");
    }

    @Test
    void whomStaffAddedToTheClassAgainStaysInItWithTheirAccess() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name\n" + email(1) + ",Ada\n"));
        ImportReport report = intoClass(cohortOf(instructor, cohort), 1);
        Api administrator = person(Role.ADMINISTRATOR).api();
        String members = "/cohorts/" + cohort + "/members";
        administrator.delete(members + "/" + account(1).id()).requireStatus(200);
        administrator
                .post(members, "{\"people\": [\"" + account(1).id() + "\"]}")
                .requireStatus(200);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(instructor, cohort)).isEqualTo(1);
        assertThat(access(1)).containsExactly("active");
        assertThat(kept(report)).containsExactly("The person is in a class of the course, so their access stays.");
    }

    @Test
    void whatStandsInTheFileIsShownAndANameInPlaceOfACodeIsAnsweredWithTheCode() {
        Person instructor = person(Role.INSTRUCTOR);
        Reply own = cohortOf(instructor, cohort(instructor));
        String name = own.text("/name");
        ImportReport report = read("email,name,class code\n%s,Ada,%s\n%s,Bea,Evening class – fall\n"
                .formatted(email(1), name.toUpperCase(Locale.ROOT), email(2)));

        assertThat(report.refused())
                .extracting(row -> row.problems().getFirst())
                .containsExactly(
                        new RowProblem(
                                "class code",
                                name.toUpperCase(Locale.ROOT),
                                "This is the name of a class, not its code.",
                                "Use its code, " + own.text("/code") + "."),
                        new RowProblem(
                                "class code",
                                "Evening class – fall",
                                "No open class has this code.",
                                "Look the code up on the page of the class."));
    }

    @Test
    void undoingFindsTheClassThoughItsCodeWasReplaced() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name,role\n%s,Ada,\n%s,Bea,teacher\n".formatted(email(1), email(2))));
        String code = cohortOf(instructor, cohort).text("/code");
        ImportReport report = read("email,name,role,class code\n%s,Ada,,%s\n%s,Bea,teacher,%s\n%s,Cleo,teacher,%s\n"
                .formatted(email(1), code, email(2), code, email(3), code));
        commit(report);
        assertThat(members(instructor, cohort)).isEqualTo(1);
        instructor.api().post("/cohorts/" + cohort + "/code", "").requireStatus(200);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(instructor, cohort)).isZero();
        assertThat(access(1)).containsExactly("ended");
        assertThat(instructors(cohort)).containsExactly(instructor.id().value());
        assertThat(made()).isEqualTo(2);
        assertThat(kept(report)).isEmpty();
    }

    @Test
    void undoingSaysThatAnArchivedClassKeepsItsPeople() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name\n" + email(1) + ",Ada\n"));
        ImportReport report = intoClass(cohortOf(instructor, cohort), 1);
        person(Role.ADMINISTRATOR)
                .api()
                .put("/cohorts/" + cohort + "/archive", "")
                .requireStatus(200);

        assertThat(imports.undo(report.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(instructor, cohort)).isEqualTo(1);
        assertThat(access(1)).containsExactly("active");
        assertThat(kept(report)).singleElement().asString().startsWith("The class is archived");
    }

    /** As the releases before left them. */
    @Test
    void anImportThatSaysNoClassIsUndoneByTheCodeOrSaysThatNoClassHasIt() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        commit(read("email,name\n%s,Ada\n%s,Bea\n".formatted(email(1), email(2))));
        ImportReport first = intoClass(cohortOf(instructor, cohort), 1);
        ImportReport second = intoClass(cohortOf(instructor, cohort), 2);
        jdbc.sql("update people_import_row set cohort_id = null where import_id in (:first, :second)")
                .param("first", first.id())
                .param("second", second.id())
                .update();

        assertThat(imports.undo(second.id(), by)).isEqualTo(RosterOutcome.DONE);
        assertThat(kept(second)).isEmpty();
        instructor.api().delete("/cohorts/" + cohort + "/code").requireStatus(200);
        assertThat(imports.undo(first.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(instructor, cohort)).isEqualTo(1);
        assertThat(access(2)).containsExactly("ended");
        assertThat(access(1)).containsExactly("active");
        assertThat(kept(first)).singleElement().asString().startsWith("No open class has this row");
    }

    /** Takes somebody who has an account already into the class. */
    private ImportReport intoClass(Reply cohort, int row) {
        ImportReport report = read(
                "email,name,class code\n" + email(row) + "," + account(row).name() + "," + cohort.text("/code") + "\n");
        assertThat(report.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
        commit(report);
        return report;
    }

    private static int members(Person instructor, String cohort) {
        return cohortOf(instructor, cohort).json().at("/members").asInt();
    }

    /** How each enrollment of somebody stands. */
    private List<String> access(int row) {
        return jdbc.sql("select status from enrollment where account_id = :account")
                .param("account", account(row).id())
                .query((found, _) -> found.getString("status"))
                .list();
    }

    /** Why undoing left what it left. */
    private List<String> kept(ImportReport report) {
        return imports.report(report.id(), 10).orElseThrow().taken().stream()
                .map(ImportReport.Row::kept)
                .filter(why -> !why.isEmpty())
                .toList();
    }

    @Test
    void rowsForWhomNoSeatIsLeftAreRefusedAndSeatsThatWentMeanwhileStopItAll() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner());
        String code = cohortOf(instructor, cohort).text("/code");
        jdbc.sql("update cohort set seats = 3 where id = cast(:id as uuid)")
                .param("id", cohort)
                .update();
        ImportReport report = read("email,name,class code\n" + email(1) + ",Ada," + code + "\n" + email(2) + ",Bea,"
                + code + "\n" + email(3) + ",Cleo," + code + "\n");
        assertThat(report.counts()).isEqualTo(new Counts(2, 0, 0, 1, 0, 0));
        assertThat(report.refused().getFirst().problems().getFirst().what())
                .isEqualTo("The class has no free seat for this row.");

        jdbc.sql("update cohort set seats = 2 where id = cast(:id as uuid)")
                .param("id", cohort)
                .update();
        assertThat(imports.commit(report.id(), true, by)).isEqualTo(RosterOutcome.WORLD_CHANGED);
        assertThat(made()).isZero();
        jdbc.sql("update cohort set seats = 3 where id = cast(:id as uuid)")
                .param("id", cohort)
                .update();
        commit(report);
        assertThat(cohortOf(instructor, cohort).json().at("/members").asInt()).isEqualTo(3);
    }

    @Test
    void seatsAreCountedHoweverTheCodeIsTyped() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        String code = cohortOf(instructor, cohort).text("/code");
        jdbc.sql("update cohort set seats = 1 where id = cast(:id as uuid)")
                .param("id", cohort)
                .update();
        ImportReport report = read("email,name,class code\n" + email(1) + ",Ada," + code + "\n" + email(2) + ",Bea,"
                + code.toLowerCase(Locale.ROOT).replace("-", "") + "\n" + email(3) + ",Cleo," + code.replace('-', ' ')
                + "\n");
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 2, 0, 0));
        commit(report);
        assertThat(cohortOf(instructor, cohort).json().at("/members").asInt()).isEqualTo(1);
    }

    @Test
    void nothingIsStoredWhenTheClassHasBeenClosedMeanwhile() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor);
        ImportReport report = read("email,name,class code\n" + email(1) + ",Ada,"
                + cohortOf(instructor, cohort).text("/code") + "\n");
        jdbc.sql("update cohort set code = null where id = cast(:id as uuid)")
                .param("id", cohort)
                .update();

        assertThat(imports.commit(report.id(), true, by)).isEqualTo(RosterOutcome.WORLD_CHANGED);
        assertThat(made()).isZero();
    }

    private static Reply cohortOf(Person instructor, String cohort) {
        return instructor.api().get("/cohorts/" + cohort).requireStatus(200);
    }

    private int enrollments() {
        return jdbc.sql("""
                        select count(*)
                        from enrollment e
                        join account a on a.id = e.account_id
                        where a.email like :tag
                        """).param("tag", "%" + tag + "%").query(Integer.class).single();
    }

    @Test
    void anEarlierImportIsUndoneButForWhomALaterOneChangedOrPlaced() {
        ImportReport first = read("email,name,course\n%s,Ada,\n%s,Bea,\n%s,Cleo,\n%s,Dora,mlt\n"
                .formatted(email(1), email(2), email(3), email(4)));
        commit(first);
        ImportReport second = read("email,name,course\n%s,Ada,\n%s,Beatrix,\n%s,Cleo,mlt\n%s,Emil,\n"
                .formatted(email(1), email(2), email(3), email(5)));
        commit(second);
        ImportReport undone = read("email,name\n" + email(4) + ",Dorothy\n");
        commit(undone);
        assertThat(imports.undo(undone.id(), by)).isEqualTo(RosterOutcome.DONE);

        assertThat(imports.undo(first.id(), by)).isEqualTo(RosterOutcome.DONE);

        ImportReport after = imports.report(first.id(), 10).orElseThrow();
        assertThat(after.taken())
                .filteredOn(row -> row.kept().startsWith("A later import"))
                .extracting(ImportReport.Row::email)
                .containsExactly(email(2), email(3));
        assertThat(after.undone()).isEqualTo(new ImportReport.Undone(2, 0));
        assertThat(made()).isEqualTo(3);
        assertThat(account(2).name()).isEqualTo("Beatrix");
        assertThat(enrollments()).isEqualTo(1);
        assertThat(imports.recent(3))
                .extracting(PastImport::id, PastImport::rows, PastImport::canUndo)
                .containsExactly(
                        tuple(undone.id(), 1, false), tuple(second.id(), 4, true), tuple(first.id(), 4, false));

        assertThat(imports.undo(second.id(), by)).isEqualTo(RosterOutcome.DONE);
        assertThat(account(2).name()).isEqualTo("Bea");
        assertThat(imports.report(second.id(), 10).orElseThrow().undone()).isEqualTo(new ImportReport.Undone(1, 1));
    }

    @Test
    void anExcelWorkbookIsReadLikeTheSameRowsAsText() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        Worksheet sheet = workbook.newWorksheet("People");
        sheet.value(0, 0, "Student");
        sheet.value(0, 2, "Email");
        sheet.value(2, 0, "Zoë Abara");
        sheet.value(2, 2, " " + email(1) + "\u00a0");
        sheet.value(3, 0, 4711);
        sheet.value(3, 2, "none");
        workbook.finish();
        ImportReport report = read(out.toByteArray());
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0, 0));
        assertThat(report.taken().getFirst().name()).isEqualTo("Zoë Abara");
        assertThat(report.refused().getFirst().number()).isEqualTo(4);
        assertThat(report.refused().getFirst().name()).isEqualTo("4711");
    }

    @Test
    void afileThatIsNoListIsRefusedInWords() {
        for (String[] file : List.of(
                new String[] {"", "empty"},
                new String[] {"name\nAda\n", "called email"},
                new String[] {"email,name\n", "no rows"},
                new String[] {"email,e-mail,name\na@b.org,a@b.org,Ada\n", "mean the same"},
                new String[] {"email,name\n\"a@b.org,Ada\n", "Quotation marks"},
                new String[] {"PK\u0003\u0004 not a workbook", "cannot be read"},
                new String[] {"email,name\n" + "a@b.org,Ada\n".repeat(5_001), "more than 5000"})) {
            PeopleImports.Reading reading = imports.read(new RosterFile("f", bytes(file[0]), by));
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            PeopleImports.Reading.Refused.class,
                            refused -> assertThat(refused.why()).contains(file[1]));
        }
    }

    @Test
    void administratorsAreNotMadeByAFileNorDoTheyLoseTheirRole() {
        assertThat(read("email,name,role\n" + email(1) + ",Ada,admin\n")
                        .counts()
                        .refused())
                .isEqualTo(1);
        String self = jdbc.sql("select email from account where id = :id")
                .param("id", by)
                .query(String.class)
                .single();
        commit(read("email,name,role\n" + self + ",Test Person,learner\n"));
        assertThat(desk.find(by).orElseThrow().account().roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.LEARNER);
    }

    private ImportReport read(String file) {
        return read(bytes(file));
    }

    private ImportReport read(byte[] file) {
        PeopleImports.Reading reading = imports.read(new RosterFile("people.csv", file, by));
        assertThat(reading).isInstanceOf(PeopleImports.Reading.Planned.class);
        UUID id = ((PeopleImports.Reading.Planned) reading).id();
        return imports.report(id, 300).orElseThrow();
    }

    private List<RefusedRow> refused(ImportReport report) {
        List<RefusedRow> refused = new ArrayList<>();
        imports.eachRefused(report.id(), refused::add);
        return refused;
    }

    private void commit(ImportReport report) {
        assertThat(imports.commit(report.id(), true, by)).isEqualTo(RosterOutcome.DONE);
    }

    private void enroll(int row) {
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
                        select gen_random_uuid(), :account, id, 'administrator', 'school', current_date, 'active', now()
                        from course limit 1
                        """).param("account", account(row).id()).update();
    }

    private AccountView account(int row) {
        return desk.find(new AccountId(jdbc.sql("select id from account where email = :email")
                        .param("email", email(row))
                        .query(UUID.class)
                        .single()))
                .orElseThrow()
                .account();
    }

    private int made() {
        return jdbc.sql("select count(*) from account where email like '%' || :tag || '@example.org'")
                .param("tag", tag)
                .query(Integer.class)
                .single();
    }

    private String email(int row) {
        return "row" + row + "-" + tag + "@example.org";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
