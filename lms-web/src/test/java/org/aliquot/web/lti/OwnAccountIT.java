package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever had an account before signs in to it once, in a window of our own, and comes to it from their course from then on. */
class OwnAccountIT extends LtiTest {

    @BeforeEach
    void connectClass() {
        LaunchClient instructor = client();
        Answer choice = openAsInstructor(instructor, "instructor-1", "Ms. Teacher");
        instructor.post(LaunchClient.action(choice), Map.of("choice", "new:mlt", "name", "Hematology 101"));
    }

    @Test
    void theySignInOnceAndTheClassMovesAlong() {
        Person own = person(Role.LEARNER);
        LaunchClient frame = client();
        Answer start = frame.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        AccountId made = identity("learner-1");
        jdbc.sql("update cohort_member set way = 'administrator' where account_id = :id")
                .param("id", made)
                .update();

        LaunchClient window = client();
        Answer begun = press(window, start);
        assertThat(begun.location()).isEqualTo("/account-joining");
        Answer asked = window.get("/account-joining");
        assertThat(asked.body()).contains("College knows you as Maya Okafor", "Sign in once");
        assertThat(asked.body()).contains("href=\"/sign-in?next=%2Faccount-joining\"");
        Answer door = window.get("/sign-in?next=%2Faccount-joining");
        assertThat(door.body()).contains("name=\"next\" value=\"/account-joining\"");
        window.submit(door, "/sign-in", Map.of("email", own.email(), "password", PASSWORD));
        Answer sure = window.get("/account-joining");
        assertThat(sure.body()).contains("Join the accounts", own.email()).doesNotContain("type=\"password\"");

        Answer joined = window.submit(sure, "/account-joining", Map.of());

        assertThat(joined.location()).contains("said=lti-joined");
        assertThat(window.get(joined.location()).body()).contains("Disconnect College");
        assertThat(identity("learner-1")).isEqualTo(own.id());
        assertThat(members()).contains(own.id()).doesNotContain(made);
        assertThat(jdbc.sql("select way from cohort_member where account_id = :id")
                        .param("id", own.id())
                        .query(String.class)
                        .single())
                .as("a list does not suspend whom an administrator added")
                .isEqualTo("administrator");
        Answer again = client().open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        assertThat(again.body()).contains("Open the exam").doesNotContain("I already have an Aliquot account");
        assertThat(window.get("/account-joining").status()).isEqualTo(410);
    }

    @Test
    void whoeverIsSignedInToTheNewAccountSignsOutFirst() {
        LaunchClient frame = client();
        Answer start = frame.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        LaunchClient window = client();
        window.getFromOurs(window.press(start).location());
        press(window, start);
        Answer asked = window.get("/account-joining");
        assertThat(asked.body()).contains("Sign out of it first").doesNotContain("Join the accounts");

        assertThat(window.submit(asked, "/account-joining/sign-out", Map.of()).location())
                .isEqualTo("/account-joining");

        assertThat(window.get("/account-joining").body()).contains("/sign-in?next=");
    }

    @Test
    void accessThatAnAdministratorGaveThereIsNotLost() {
        LaunchClient frame = client();
        Answer start = frame.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        jdbc.sql("update enrollment set ends_on = current_date + 400, version = version + 1 where account_id = :id")
                .param("id", identity("learner-1"))
                .update();
        LaunchClient window = client();
        press(window, frame.get(visit(start)));

        assertThat(window.get("/account-joining").body())
                .contains("the two accounts cannot be joined")
                .doesNotContain("Join the accounts");
    }

    @Test
    void nobodyIsLedToJoinWhatIsNotTheirs() {
        LaunchClient frame = client();
        Answer start = frame.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        AccountId made = identity("learner-1");

        // a form on somebody else's page, with all that the attacker was shown
        LaunchClient victim = client();
        assertThat(victim.post(action(start), Map.of("button", button(start))).status())
                .isEqualTo(400);
        assertThat(victim.cookie("aliquot_joining")).isNull();
        assertThat(victim.get("/account-joining").status()).isEqualTo(410);
        // and a button that was never shown
        assertThat(client().postFromOurs(action(start), Map.of("button", "guessed"))
                        .status())
                .isEqualTo(400);
        assertThat(identity("learner-1")).isEqualTo(made);
    }

    @Test
    void whoeverHasResultsThereIsToldThatTheyStay() {
        LaunchClient frame = client();
        Answer start = frame.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        LaunchClient window = client();
        window.getFromOurs(window.press(start).location());
        Answer exam = window.get("/practice/quick-check");
        window.submit(exam, "/attempts", Map.of("exam", "quick-check", "mode", "exam"));
        assertThat(jdbc.sql("select count(*) from attempt where account_id = :id")
                        .param("id", identity("learner-1"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        press(window, frame.get(visit(start)));

        assertThat(window.get("/account-joining").body())
                .contains("the two accounts cannot be joined", "ask whoever looks after Aliquot")
                .doesNotContain("Join the accounts");
    }

    @Test
    void anAdministratorJoinsThemByTheAddressOfTheOther() {
        client().open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        AccountId made = identity("learner-1");
        Person own = person(Role.LEARNER);
        Person staff = person(Role.LEARNER, Role.INSTRUCTOR);
        LaunchClient admin = signedIn(person(Role.ADMINISTRATOR));
        String page = "/admin/people/" + made + "/joining";
        assertThat(admin.get("/admin/people/" + made).body()).contains("Join this account to their other one");

        Answer refused = admin.submit(admin.get(page), page, Map.of("email", staff.email()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("more roles than Learner");
        Answer joined = admin.submit(refused, page, Map.of("email", own.email()));

        assertThat(joined.location()).contains("/admin/people/" + own.id()).contains("said=admin-joined");
        assertThat(identity("learner-1")).isEqualTo(own.id());
        assertThat(admin.get("/admin/people/" + own.id() + "/joining").body()).contains("cannot be joined");
    }

    @Test
    void anAdministratorsRuleIsSetAtTheConnection() {
        LaunchClient admin = signedIn(person(Role.ADMINISTRATOR));
        String page = "/admin/connections/" + connection.id();
        Answer refused = admin.submit(admin.get(page), page + "/domains", Map.of("domains", "not a domain"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter one domain per line");
        String domain = "d" + connection.id() + ".example.edu";
        admin.submit(refused, page + "/domains", Map.of("domains", "@" + domain));
        Person own = person(Role.LEARNER);
        jdbc.sql("update account set email = :email where id = :id")
                .param("email", "maya@" + domain)
                .param("id", own.id())
                .update();

        client().open("learner-1", "name", "Maya", "email", "Maya@" + domain);

        assertThat(identity("learner-1")).isEqualTo(own.id());
    }

    private LaunchClient signedIn(Person person) {
        LaunchClient browser = client();
        Answer door = browser.get("/sign-in");
        browser.submit(door, "/sign-in", Map.of("email", person.email(), "password", PASSWORD, "next", ""));
        return browser;
    }

    private static Answer press(LaunchClient window, Answer page) {
        return window.postFromOurs(action(page), Map.of("button", button(page)));
    }

    private static String action(Answer page) {
        return found("action=\"(/lti/visits/[^\"]+/account)\"", page);
    }

    private static String button(Answer page) {
        return found("name=\"button\" value=\"([^\"]+)\"", page);
    }

    private static String visit(Answer page) {
        return action(page).replace("/account", "");
    }

    private static String found(String pattern, Answer page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private List<AccountId> members() {
        return jdbc.sql("""
                        select m.account_id
                        from cohort_member m
                        join roster_class c on c.cohort_id = m.cohort_id
                        where c.source_id = :id
                        """)
                .param("id", connection.id())
                .query((row, _) -> AccountId.in(row, "account_id"))
                .list();
    }
}
