package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.aliquot.Api;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Mailbox;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which people are invited, changed and imported, and those about one's own account. */
class PeoplePagesIT extends PlatformTest {

    private Person administrator;
    private PageClient client;
    private Mailbox mailbox;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from hourly_count").update();
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
        mailbox = new Mailbox(jdbc);
    }

    @Test
    void theSecondAdministratorIsToldWhatIsStoredAndLosesNothingTyped() {
        Person learner = learner();
        String path = "/admin/people/" + learner.id();
        String version = client.get(path).hidden("version");
        Map<String, String> first =
                Map.of("name", "Ada Stored", "email", learner.email(), "roles", "learner", "version", version);
        assertThat(client.postAndFollow(path, first).body()).contains("Saved.").contains("Ada Stored");

        Answer second = client.post(
                path, Map.of("name", "Ada Typed", "email", learner.email(), "roles", "learner", "version", version));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("value=\"Ada Typed\"").contains("<strong>Ada Stored</strong>");

        Map<String, String> again = Map.of(
                "name", "Ada Typed", "email", learner.email(), "roles", "learner", "version", second.hidden("version"));
        assertThat(client.postAndFollow(path, again).body()).contains("value=\"Ada Typed\"");
    }

    @Test
    void anAdministratorIsMadeOnlyOnceItIsSaidToBeMeant() {
        Person learner = learner();
        String path = "/admin/people/" + learner.id();
        Map<String, String> typed = new HashMap<>(
                Map.of("name", "Ada", "email", learner.email(), "roles", "administrator", "version", version(path)));
        Answer unsure = client.post(path, typed);
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.body()).contains("name=\"sure\"").contains("Nothing was saved. Check this box");

        typed.put("version", version(path));
        typed.put("sure", "true");
        assertThat(client.postAndFollow(path, typed).body()).contains("Saved.").doesNotContain("name=\"sure\"");
        typed.remove("sure");
        typed.put("name", "Ada Stored");
        typed.put("version", version(path));
        assertThat(client.postAndFollow(path, typed).body())
                .as("who is one already")
                .contains("Saved.");
    }

    @Test
    void anAdministratorIsInvitedOnlyOnceItIsSaidToBeMeant() {
        String email = "chief-" + AccountId.next() + "@example.org";
        Map<String, String> typed = new HashMap<>(Map.of("name", "Ada", "email", email, "roles", "administrator"));
        Answer unsure = client.post("/admin/people", typed);
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.body()).contains("name=\"sure\"", "Nothing was saved. Check this box", email);
        assertThat(mailbox.kinds(email)).isEmpty();

        typed.put("sure", "true");
        assertThat(client.postAndFollow("/admin/people", typed).body()).contains("no password chosen yet");
        assertThat(mailbox.kinds(email)).containsExactly("invitation");
    }

    @Test
    void aPersonIsErasedOnceTheirAddressIsTyped() {
        Person learner = learner();
        String page = "/admin/people/" + learner.id() + "/erasure";
        assertThat(client.get("/admin/people/" + learner.id()).body()).contains(page);
        assertThat(client.get(page).body()).contains("No one can undo this");
        Answer wrong = client.post(page, Map.of("email", "somebody@example.org"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Nothing was erased").contains("value=\"somebody@example.org\"");
        assertThat(client.get("/admin/people/" + learner.id()).status()).isEqualTo(200);

        assertThat(client.postAndFollow(page, Map.of("email", learner.email())).body())
                .contains("Erased.")
                .doesNotContain(learner.email());
        assertThat(client.get("/admin/people/" + learner.id()).status()).isEqualTo(404);
        assertThat(client.get("/admin/people/" + administrator.id() + "/erasure")
                        .body())
                .contains("This is you")
                .doesNotContain("Erase for good");
    }

    @Test
    void whereNothingIsSentTheLinkIsHandedOnWhereItWasMade() {
        String email = "hand-" + AccountId.next() + "@example.org";
        assertThat(client.get("/admin/people/new").body()).contains("pass it on yourself");
        Answer person =
                client.postAndFollow("/admin/people", Map.of("name", "Ines Novak", "email", email, "roles", "learner"));
        assertThat(person.body()).contains("pass on the link yourself").contains("Show the link");
        String one = person.body().substring(person.body().indexOf("/admin/people/invitations?person="));
        String secret = "/password-resets/" + mailbox.secret(email, "/password-resets/");
        assertThat(client.get(one.substring(0, one.indexOf('"'))).body()).contains(secret, email);
        assertThat(client.get("/admin/people/invitations?q=" + email).body()).contains(secret);
        assertThat(client.get("/admin/people/invitations/links.csv").body()).contains(secret, email);
        assertThat(client.get("/admin/audit?action=invitations.read").body()).contains("Invitation links viewed");
    }

    @Test
    void anInvitationIsReadInTheOutboxAndThatIsLogged() {
        String email = "page-" + AccountId.next() + "@example.org";
        assertThat(client.post("/admin/people", Map.of("name", "", "email", "none"))
                        .status())
                .isEqualTo(422);
        Answer person =
                client.postAndFollow("/admin/people", Map.of("name", "Ines Novak", "email", email, "roles", "learner"));
        assertThat(person.body()).contains("no password chosen yet").contains("Create a new link");

        String outbox = client.get("/admin/outbox?q=" + email).body();
        assertThat(outbox).contains(email).contains("No mail server is configured");
        String message = outbox.substring(outbox.indexOf("/admin/outbox/0"), outbox.indexOf("\">Read"));
        assertThat(client.get(message).body())
                .contains("/password-resets/", "Anyone who has the link in it can use it.");
        assertThat(client.get("/admin/audit?action=mail.read").body()).contains("Message in the outbox read");

        String link = "/password-resets/" + mailbox.secret(email, "/password-resets/");
        PageClient visitor = new PageClient(site(), null);
        assertThat(visitor.get(link).body())
                .contains("Choose your password", email)
                .containsPattern("id=\"password\"[^>]* autofocus");
        assertThat(visitor.get("/password-resets").body()).containsPattern("id=\"email\"[^>]* autofocus");
        assertThat(visitor.get("/password-resets/none").status()).isEqualTo(410);

        Browser newcomer = new Browser(site());
        String signIn = newcomer.post(link, "password=quite another sentence")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(newcomer.get(signIn).body())
                .contains("Your password is set", "Sign in with it.")
                .doesNotContain("You were signed out everywhere else");
    }

    @Test
    void aFileIsUploadedCheckedImportedAndUndone() {
        String email = "file-" + AccountId.next() + "@example.org";
        Answer refused = upload("phone\n1\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("none is called email and name");

        Answer planned = upload("email,name\n" + email + ",Ines Novak\nnone,<b>Nobody</b>\n");
        assertThat(planned.status()).isEqualTo(303);
        String path = planned.location().substring(planned.location().indexOf("/admin"));
        assertThat(client.get(path).body())
                .contains("Add 1 person, leave out 1 row")
                .contains("This is not an email address.")
                .doesNotContain("<b>Nobody");
        assertThat(client.get(path + "/problems.csv").body())
                .contains("what is wrong,email,name")
                .contains("email: This is not an email address. Correct it.,none");
        assertThat(client.postAndFollow(path + "/commitment", Map.of("invite", "true"))
                        .body())
                .contains("Imported.");
        assertThat(mailbox.kinds(email)).containsExactly("invitation");
        assertThat(client.get("/admin/people/import").body()).contains(path + "\"", path + "/undoing");
        assertThat(client.postAndFollow(path + "/undoing", Map.of()).body())
                .contains("The import is undone", "<dt>removed</dt><dd>1</dd>");
        assertThat(client.get("/admin/people/import").body())
                .contains(path + "\"")
                .doesNotContain(path + "/undoing");
        assertThat(mailbox.kinds(email)).isEmpty();
    }

    @Test
    void everyRowOfALongListCanBeReadBeforeItIsTaken() {
        String tag = AccountId.next() + "@example.org";
        StringBuilder list = new StringBuilder("email,name\n");
        for (int row = 1; row <= 203; row++) {
            list.append("p%d-%s,Learner %d\n".formatted(row, tag, row));
        }
        Answer planned = upload(list.toString());
        String path = planned.location().substring(planned.location().indexOf("/admin"));

        assertThat(client.get(path).body())
                .contains("1 to 200 of 203 rows", ">Learner 200<", path + "?page=1")
                .doesNotContain(">Learner 201<");
        assertThat(client.get(path + "?page=1").body())
                .contains("201 to 203 of 203 rows", ">Learner 201<", ">Learner 203<", path + "?page=0")
                .doesNotContain(">Learner 200<", path + "?page=2");
    }

    @Test
    void theListSaysWhoBecomesAnInstructorByWhichWordAndAsksAgain() {
        String email = "teacher-" + AccountId.next() + "@example.org";
        Answer planned = upload("email,name,role,course\n" + email + ",Wes Ford,teacher,mlt\n");
        String path = planned.location().substring(planned.location().indexOf("/admin"));

        assertThat(client.get(path).body())
                .contains("Instructor. “teacher” is read as instructor. Enrolls in ")
                .contains("to become instructors")
                .contains("One person becomes an instructor");
        Answer unsure = client.post(path + "/commitment", Map.of());
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.body()).contains("Nothing was imported. Check this box");
        assertThat(client.get("/admin/people?q=" + email).body()).doesNotContain("Wes Ford");

        assertThat(client.postAndFollow(path + "/commitment", Map.of("instructors", "true"))
                        .body())
                .contains("Imported.")
                .contains("became instructors");
    }

    @Test
    void theListSaysWhenAccessStartsAndWhoPaysAndAfterwardsWhatWasDone() {
        String email = "paid-" + AccountId.next() + "@example.org";
        Answer planned = upload("email,name,course,start,payer\n" + email + ",Ada,mlt,2031-12-01,school\n");
        String path = planned.location().substring(planned.location().indexOf("/admin"));

        assertThat(client.get(path).body())
                .contains("Learner. Access starts Dec 1, 2031. Paid by: school. Enrolls in ", ">Add<")
                .containsPattern("Enrolls in [^.<]+(, without a last day| for [0-9,]+ days?)[.]");
        assertThat(client.postAndFollow(path + "/commitment", Map.of()).body())
                .contains(">Added<")
                .doesNotContain(">Add<");
    }

    @Test
    void theListSaysWhichClassSomebodyJoinsFromWhenToWhen() {
        String email = "joins-" + AccountId.next() + "@example.org";
        String name = "Evening class " + email;
        String cohort = cohortOf(
                "{\"name\": \"" + name
                        + "\", \"course\": \"mlt\", \"startsOn\": \"2030-01-07\", \"endsOn\": \"2030-04-08\"}",
                person(Role.INSTRUCTOR));
        String code =
                administrator.api().post("/cohorts/" + cohort + "/code", "").text("/code");
        Answer planned = upload("email,name,class code\n" + email + ",Ada," + code + "\n");
        String path = planned.location().substring(planned.location().indexOf("/admin"));

        assertThat(client.get(path).body())
                .contains("Learner. Joins " + name)
                .contains("from Jan 7, 2030 to Apr 7, 2030. Paid by: school.");
    }

    @Test
    void aProfileIsChangedAndWrongPasswordsAreRefusedBesideTheField() {
        Person learner = learner();
        PageClient page = new PageClient(site(), learner.api().token());
        String version = page.get("/profile").hidden("version");
        Map<String, String> typed = Map.of(
                "name",
                "Zoë Abara",
                "timeZone",
                "Europe/Rome",
                "largerText",
                "true",
                "newsLetters",
                "daily",
                "version",
                version);
        assertThat(page.postAndFollow("/profile", typed).body())
                .contains("Zoë Abara")
                .contains("<option value=\"Europe/Rome\" selected>")
                .contains("value=\"daily\" checked");
        assertThat(page.post("/profile", typed).status()).isEqualTo(409);
        assertThat(page.post("/profile", Map.of("name", " ", "timeZone", "Mars"))
                        .body())
                .contains("id=\"name-error\"", "Choose one of the three.")
                .contains("id=\"timeZone-error\"");
        Answer wrong = page.post("/profile/password", Map.of("current", "no", "wanted", "quite another sentence"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"current-error\"");
        assertThat(page.postAndFollow(
                                "/profile/password", Map.of("current", PASSWORD, "wanted", "quite another sentence"))
                        .body())
                .contains("Your password is changed");
    }

    private String version(String path) {
        return client.get(path).hidden("version");
    }

    private Answer upload(String file) {
        String body = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--limit--\r\n";
        Api.Reply reply = administrator
                .api()
                .send(administrator
                        .api()
                        .request(site() + "/admin/people/import")
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofString(body)));
        return new Answer(reply.status(), reply.raw().body(), reply.raw());
    }
}
