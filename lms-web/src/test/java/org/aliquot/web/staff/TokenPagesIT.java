package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.ProgramToken;
import org.aliquot.people.ProgramTokens;
import org.aliquot.people.ProgramTokens.Making.Made;
import org.aliquot.people.Role;
import org.aliquot.people.TokenScope;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A program works in the name of whoever made its token: within its scope, until its end, and never on accounts. */
class TokenPagesIT extends PlatformTest {

    private static final Pattern SECRET = Pattern.compile("aliquot_[A-Za-z0-9_-]{43}");

    @Autowired
    private ProgramTokens tokens;

    private Person administrator;

    @BeforeEach
    void administrator() {
        administrator = person(Role.ADMINISTRATOR);
    }

    @Test
    void aTokenIsShownOnceWithTheNameItWasGivenAndWorks() {
        PageClient browser = client(administrator);
        Answer made = browser.post("/profile/tokens", form("Student information system", "roster"));

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.raw().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        Matcher secret = SECRET.matcher(made.body());
        assertThat(secret.find()).isTrue();
        Api program = new Api(site(), secret.group());
        program.get("/enrollments?course=mlt").requireStatus(200);
        Api.Reply refused = program.get("/reports");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/detail"))
                .isEqualTo("This token can only be used for people, classes, and enrollments.");

        assertThat(browser.get("/profile/tokens").body())
                .contains("Student information system", "People, classes, and enrollments")
                .contains("question=\"End Student information system?\"")
                .doesNotContain(secret.group());
        assertThat(client(administrator).get("/admin/tokens").body()).contains("Student information system");
        assertThat(browser.get("/admin/audit?action=token.made").body()).contains("API token created");
        assertThat(jdbc.sql("select subject from mail_message where account_id = :account")
                        .param("account", administrator.id())
                        .query(String.class)
                        .list())
                .contains("An API token was created");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsMade() {
        Answer refused = client(administrator)
                .post("/profile/tokens", Map.of("name", " ", "scope", "all-of-it", "days", "4000"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give the token a name.", "Choose what it is for.", "Enter a whole number from 1 to 366.");
        assertThat(tokens.of(administrator.id())).isEmpty();
    }

    @Test
    void whoSignedInAWhileAgoTypesThePasswordAgain() {
        PageClient browser = client(administrator);
        jdbc.sql("update access_token set created_at = created_at - interval '1 hour' where account_id = :account")
                .param("account", administrator.id())
                .update();

        assertThat(browser.get("/profile/tokens").body()).contains("Your password");
        assertThat(browser.post("/profile/tokens", form("Script", "read")).body())
                .contains("Type your password.");
        Map<String, String> typed = new HashMap<>(form("Script", "read"));
        typed.put("password", "not my password");
        assertThat(browser.post("/profile/tokens", typed).body()).contains("That is not your password.");
        assertThat(tokens.of(administrator.id())).isEmpty();
        typed.put("password", PASSWORD);
        assertThat(browser.post("/profile/tokens", typed).body()).contains("Your token", "readonly autofocus");
        assertThat(browser.post("/profile/tokens", typed).body()).contains("You have a token with this name.");
    }

    @Test
    void anInstructorsTokenSeesWhatTheInstructorSeesAndALearnerHasNone() {
        Person instructor = person(Role.INSTRUCTOR);
        Api program = program(instructor, TokenScope.EVERYTHING);

        assertThat(program.get("/people").status()).isEqualTo(403);
        program.get("/cohorts").requireStatus(200);
        assertThat(client(learner()).get("/profile/tokens").status()).isEqualTo(403);
    }

    @Test
    void aTokenEndsOnItsDayOrWhenItsPersonOrAnAdministratorEndsIt() {
        Person instructor = person(Role.INSTRUCTOR);
        Api ended = program(instructor, TokenScope.READ);
        Api taken = program(instructor, TokenScope.READ);
        ended.get("/cohorts").requireStatus(200);
        taken.get("/cohorts").requireStatus(200);
        List<ProgramToken> both = tokens.of(instructor.id());

        assertThat(tokens.endOwn(administrator.id(), both.getFirst().id()))
                .as("somebody else's")
                .isFalse();
        Answer page = client(instructor)
                .postAndFollow("/profile/tokens/" + both.getLast().id() + "/ending", Map.of());
        assertThat(page.body()).contains("The token has ended");
        assertThat(ended.get("/cohorts").status()).as("at once").isEqualTo(401);
        taken.get("/cohorts").requireStatus(200);
        client(administrator).postAndFollow("/admin/tokens/" + both.getFirst().id() + "/ending", Map.of());

        assertThat(taken.get("/cohorts").status()).isEqualTo(401);
        Api brief = program(instructor, TokenScope.READ);
        jdbc.sql("update access_token set expires_at = server_now() where account_id = :account and kind = 'program'")
                .param("account", instructor.id())
                .update();
        assertThat(tokens.of(instructor.id())).isEmpty();
        assertThat(brief.get("/cohorts").status()).isEqualTo(401);
    }

    @Test
    void signingOutElsewhereKeepsItAndANewPasswordDoesNot() {
        Person instructor = person(Role.INSTRUCTOR);
        Api program = program(instructor, TokenScope.READ);
        PageClient browser = client(instructor);

        browser.postAndFollow("/profile/sign-ins/ending", Map.of());
        program.get("/cohorts").requireStatus(200);
        assertThat(browser.get("/profile/sign-ins").body()).doesNotContain("Sign out all others");

        browser.postAndFollow(
                "/profile/password", Map.of("current", PASSWORD, "wanted", "another long password for a school"));
        assertThat(program.get("/cohorts").status()).isEqualTo(401);
    }

    @Test
    void whoIsStaffNoLongerHasNoProgramAtWork() {
        Person instructor = person(Role.INSTRUCTOR);
        Api program = program(instructor, TokenScope.EVERYTHING);
        jdbc.sql("update account set roles = array['learner'] where id = :id")
                .param("id", instructor.id())
                .update();

        assertThat(program.get("/me").status()).isEqualTo(401);
    }

    @Test
    void aProgramAddsLearnersAndGivesNobodyAnotherRole() {
        Person known = learner();
        String file =
                "name,email,role\nAda New,new-%s@example.org,learner\nMax Staff,staff-%s@example.org,instructor\nTest Person,%s,instructor\n"
                        .formatted(known.id(), known.id(), known.email());
        Api program = program(administrator, TokenScope.ROSTER);

        Api.Reply read = program.send(program.request("/people/import")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file)))
                .requireStatus(201);

        assertThat(read.json().at("/counts/add").asInt()).isEqualTo(1);
        assertThat(read.json().at("/counts/refused").asInt()).isEqualTo(2);
        assertThat(read.text("/rows/0/problems/0/what"))
                .isEqualTo("An API token can add learners but cannot change roles.");
        program.post("/people/import/" + read.text("/id") + "/commitment", "").requireStatus(200);
        assertThat(jdbc.sql(
                                "select details ->> 'program' from audit_entry where action = 'people.imported' and actor = :by")
                        .param("by", administrator.id())
                        .query(String.class)
                        .list())
                .as("whose deed it was")
                .containsExactly("A program 0");
    }

    @Test
    void aProgramNeitherCarriesOutNorUndoesAPersonsFile() {
        Api program = program(administrator, TokenScope.EVERYTHING);
        Api own = administrator.api();
        String file = "name,email,role\nMax Staff,staff-%s@example.org,instructor\n".formatted(administrator.id());
        String id = own.send(own.request("/people/import")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file)))
                .requireStatus(201)
                .text("/id");

        program.post("/people/import/" + id + "/commitment", "").requireStatus(404);
        own.post("/people/import/" + id + "/commitment", "").requireStatus(200);
        program.delete("/people/import/" + id + "/commitment").requireStatus(404);
        own.delete("/people/import/" + id + "/commitment").requireStatus(200);
    }

    @Test
    void whoLooksIsShownNoCodesThatLetOneIn() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner());
        demo("admin").post("/cohorts/" + cohort + "/code", "").requireStatus(200);

        assertThat(instructor.api().get("/cohorts/" + cohort).text("/code")).isNotEmpty();
        assertThat(program(instructor, TokenScope.READ)
                        .get("/cohorts/" + cohort)
                        .json()
                        .has("code"))
                .isFalse();
    }

    @Test
    void whoLooksAtWhatAClassHasToDoIsShownNoCodesOfItsExams() {
        Person instructor = person(Role.INSTRUCTOR);
        String plan = "/cohorts/" + cohort(instructor) + "/assignments";
        String exam = """
                {"version": 0, "exam": "quick-check", "dueOn": "%s", "code": "Heron 42"}""";
        instructor.api().post(plan, exam.formatted(today().plusDays(5))).requireStatus(200);

        assertThat(instructor.api().get(plan).text("/items/0/code")).isEqualTo("Heron 42");
        Api.Reply looking = program(instructor, TokenScope.READ).get(plan).requireStatus(200);
        assertThat(looking.text("/items/0/ref")).isEqualTo("quick-check");
        assertThat(looking.raw().body()).doesNotContain("code", "Heron 42");
    }

    @Test
    void onPagesAProgramIsNobody() {
        Api program = program(administrator, TokenScope.EVERYTHING);
        PageClient pages = new PageClient(site(), program.token());

        assertThat(pages.get("/admin").location()).contains("/sign-in?next=");
        pages.post("/sign-out", Map.of());
        program.get("/me").requireStatus(200);
    }

    @Test
    void whatEndsAllSignInsEndsItsTokens() {
        for (String act : List.of("sessions", "suspension")) {
            Person instructor = person(Role.INSTRUCTOR);
            Api program = program(instructor, TokenScope.READ);
            program.get("/cohorts").requireStatus(200);
            if (act.equals("sessions")) {
                demo("admin").delete("/people/" + instructor.id() + "/sessions").requireStatus(204);
            } else {
                demo("admin").post("/people/" + instructor.id() + "/suspension", "");
            }
            assertThat(program.get("/cohorts").status()).as(act).isEqualTo(401);
            assertThat(tokens.of(instructor.id())).as(act).isEmpty();
        }
    }

    @Test
    void aSignInThatHasEndedMakesNone() {
        String before = String.valueOf(administrator.api().token());
        demo("admin").delete("/people/" + administrator.id() + "/sessions").requireStatus(204);

        assertThat(tokens.make(administrator.id(), before, "Too late", TokenScope.READ, 7))
                .isEqualTo(new ProgramTokens.Making.SignedOut());
        assertThat(tokens.of(administrator.id())).isEmpty();
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        IntStream.range(0, ProgramTokens.MOST).forEach(_ -> program(administrator, TokenScope.REPORTS));

        assertThat(client(administrator)
                        .post("/profile/tokens", form("One more", "read"))
                        .body())
                .contains("You have 20 tokens. End one you no longer use.");
        assertThat(tokens.of(administrator.id())).hasSize(ProgramTokens.MOST);
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }

    private Api program(Person person, TokenScope scope) {
        String name = "A program " + tokens.of(person.id()).size();
        return new Api(site(), ((Made) make(person, name, scope)).secret());
    }

    private ProgramTokens.Making make(Person person, String name, TokenScope scope) {
        return tokens.make(person.id(), String.valueOf(person.api().token()), name, scope, 7);
    }

    private static Map<String, String> form(String name, String scope) {
        return Map.of("name", name, "scope", scope, "days", "90");
    }
}
