package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Invitee;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The audit log is found in by person, act, day and words, says names, and is taken out as a file. */
class AuditPagesIT extends PlatformTest {

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private Rotations rotations;

    private Person administrator;
    private PageClient client;
    private String family;
    private AccountId ada;

    @BeforeEach
    void invited() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
        family = "Log" + AccountId.next().toString().substring(24);
        ada = person("Ada");
    }

    private AccountId person(String given) {
        return desk.invite(
                        new Invitee(given + "." + family + "@example.org", given + " " + family, Set.of(Role.LEARNER)),
                        administrator.id())
                .orElseThrow();
    }

    private String log(String query) {
        return client.get("/admin/audit?" + query).body();
    }

    /** As a line has it, and not the list of actions to choose from. */
    private static String shown(String action) {
        return "<code class=\"small\">" + action;
    }

    @Test
    void everythingAboutAPersonIsFoundByTheirName() {
        assertThat(log("person=" + family))
                .contains("Account made", "Invited", "/admin/people/" + ada)
                .doesNotContain("Several people match");
        assertThat(client.get("/admin/people/" + ada).body()).contains("/admin/audit?person=" + ada);
    }

    @Test
    void whoeverMayBeMeantIsAskedAbout() {
        person("Bea");
        assertThat(log("person=" + family))
                .contains("Several people match. Who do you mean?", "Ada " + family, "Bea " + family)
                .doesNotContain(shown("account.created"))
                .doesNotContain("Nothing fits");
        assertThat(log("person=nobody" + family)).contains("No one has this name or email.");
    }

    @Test
    void whatSomebodyDidIsApartFromWhatWasDoneToThem() {
        assertThat(log("as=did&person=" + administrator.id())).contains("account.invited", "Ada " + family);
        assertThat(log("as=did&person=" + ada)).contains("Nothing fits");
    }

    @Test
    void daysAndWordsNarrowIt() {
        client.post("/admin/people/" + ada + "/accommodation", Map.of("extraTimePercent", "77", "breakMinutes", "13"));
        assertThat(log("q=77&person=" + ada))
                .contains(shown("accommodation.changed"))
                .doesNotContain(shown("account.invited"));
        assertThat(log("to=2020-01-01&person=" + ada)).contains("Nothing fits");
        assertThat(log("from=2020-01-01&person=" + ada)).contains(shown("accommodation.changed"));
        assertThat(log("from=tomorrow")).contains("Enter a day as year, month and day");
    }

    @Test
    void wordsFindWhatThePageCallsAnActAPersonOrAClass() {
        String cohort = cohort(person(Role.INSTRUCTOR));
        String name = "Class of " + family;
        jdbc.sql("update cohort set name = :name where id = cast(:id as uuid)")
                .param("name", name)
                .param("id", cohort)
                .update();
        assertThat(log("q=account+MADE&person=" + ada))
                .contains(shown("account.created"))
                .doesNotContain(shown("account.invited"));
        assertThat(log("q=" + family)).contains(shown("account.created"), shown("cohort.created"), name);
        assertThat(log("q=Ada+" + family)).contains("/admin/people/" + ada).doesNotContain(shown("cohort.created"));
        assertThat(client.get("/admin/audit/log.csv?q=" + family).body()).contains("account.created", "cohort.created");
        assertThat(log("q=" + family + "&from=2031-01-02&to=2031-01-01"))
                .contains("lies before the first one")
                .doesNotContain("Nothing fits");
    }

    @Test
    void whatIsDoneAboutARotationIsFoundByItsLearner() {
        Person learner = learner();
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        UUID rotation = UUID.randomUUID();
        RotationPlan plan = new RotationPlan(
                learner.id(),
                Bench.PHLEBOTOMY,
                "Bayview Hospital",
                today().minusDays(3),
                today().plusDays(10),
                BigDecimal.TEN);
        Scope scope = Scope.taughtBy(instructor.id());
        assertThat(rotations.plan(scope, rotation, plan, null, instructor.id())).isTrue();
        assertThat(rotations.open(scope, rotation, instructor.id())).isPresent();
        assertThat(log("person=" + learner.id()))
                .contains(
                        shown("rotation.planned"),
                        shown("rotation-link.made"),
                        "/teach/rotations/" + rotation,
                        "person: <strong><a href=\"/admin/people/" + learner.id());
    }

    @Test
    void theFileSaysTheSameLastDayOfAccessAsThePageAndAClassHasItsName() {
        Person learner = person(Role.LEARNER);
        String cohort = cohort(person(Role.INSTRUCTOR), learner);
        String enrollment = jdbc.sql("select cast(id as text) from enrollment where account_id = :id")
                .param("id", learner.id())
                .query(String.class)
                .single();
        int version = administrator
                .api()
                .get("/enrollments/" + enrollment)
                .json()
                .path("version")
                .asInt();
        administrator
                .api()
                .put(
                        "/enrollments/" + enrollment + "/window",
                        "{\"startsOn\": \"2031-01-02\", \"endsOn\": \"2031-03-27\", \"version\": " + version + "}")
                .requireStatus(200);

        assertThat(log("person=" + learner.id())).contains("through Mar 26, 2031");
        assertThat(client.get("/admin/audit/log.csv?person=" + learner.id()).body())
                .contains("to=2031-01-02 through 2031-03-26")
                .doesNotContain("2031-03-27");
        assertThat(log("action=cohort.created"))
                .contains(administrator
                        .api()
                        .get("/cohorts/" + cohort)
                        .requireStatus(200)
                        .text("/name"));
    }

    @Test
    void whatWasFoundIsTakenOutAsAFileAndThatIsAnEntryToo() {
        assertThat(client.get("/admin/audit/log.csv?person=" + ada).body())
                .contains("account.invited", "Invited", ada.toString(), "Test Person,Ada " + family)
                .doesNotContain("report.exported");
        assertThat(log("as=did&action=audit.exported&person=" + administrator.id()))
                .contains("Audit log downloaded");
    }
}
