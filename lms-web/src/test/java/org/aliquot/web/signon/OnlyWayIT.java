package org.aliquot.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.people.AccountId;
import org.aliquot.people.Invitee;
import org.aliquot.people.Mailbox;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.aliquot.web.signon.SignOnClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider that is the only way for its domain: no password, no link, and one who can always get in. */
class OnlyWayIT extends SignOnTest {

    @Autowired
    private PeopleDesk people;

    @Test
    void passwordsOfTheDomainAreRefusedInTheSameWordsForEverybody() {
        account("learner", Role.LEARNER);
        account("prof", Role.LEARNER, Role.INSTRUCTOR);
        account("admin", Role.LEARNER, Role.ADMINISTRATOR);
        connect(rules(true, false, true));

        String right = said("learner", PASSWORD);
        assertThat(right).contains("sign in through Riverside College");
        assertThat(said("learner", "not the password")).isEqualTo(right);
        assertThat(said("prof", PASSWORD)).isEqualTo(right);
        assertThat(said("nobody", PASSWORD)).isEqualTo(right);
        assertThat(said("admin", "not the password")).isEqualTo(right);
        SignOnClient admin = browser();
        assertThat(signIn(admin, "admin", PASSWORD).status()).isEqualTo(303);
        assertThat(admin.session()).isNotNull();
        assertThat(anonymous()
                        .post(
                                "/sessions",
                                "{\"email\": \"" + address("learner") + "\", \"password\": \"" + PASSWORD + "\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aLetterPointsAtTheProviderAndSetsNoPassword() {
        AccountId learner = account("learner", Role.LEARNER);
        AccountId admin = account("admin", Role.LEARNER, Role.ADMINISTRATOR);
        connect(rules(true, false, true));
        SignOnClient browser = browser();

        List<String> answers = List.of("learner", "admin", "nobody").stream()
                .map(name -> browser.post("/password-resets", "/password-resets", Map.of("email", address(name)))
                        .location())
                .toList();

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(letter(learner)).contains("Continue with Riverside College");
        assertThat(browser.get(link(learner)).location()).startsWith("/sso/links/");
        assertThat(letter(admin)).doesNotContain("Riverside College");
        assertThat(browser.get(link(admin)).body()).contains("Save this password");
    }

    @Test
    void aLinkFromBeforeMakesTheAccountKnownInsteadOfSettingAPassword() {
        AccountId learner = account("learner", Role.LEARNER);
        SignOnClient browser = browser();
        browser.post("/password-resets", "/password-resets", Map.of("email", address("learner")));
        String link = link(learner);
        UUID id = connect(rules(false, false, true));

        assertThat(browser.get(link).location()).isEqualTo(link.replace("/password-resets/", "/sso/links/"));
        assertThat(anonymous()
                        .put("/password-resets/" + link.substring(17), "{\"password\": \"another long password\"}")
                        .status())
                .isBetween(400, 499);
        String page = browser.get(link).location();
        assertThat(browser.get(page).body()).contains("Continue with Riverside College", address("learner"));
        provider.person("learner", Map.of());
        assertThat(browser.callback(provider, browser.post(page, Map.of())).location())
                .isEqualTo("/today");
        assertThat(identity(id, "learner")).contains(learner);
        assertThat(browser.get(page).location()).contains("said=signon-link-ended");
    }

    @Test
    void whoIsInvitedComesByTheLinkAndNobodyElse() {
        UUID id = connect(rules(false, false, true));
        AccountId invited = people.invite(
                        new Invitee(address("prof"), "Prof. New", java.util.Set.of(Role.INSTRUCTOR, Role.LEARNER)),
                        administrator)
                .orElseThrow();
        provider.person("prof", Map.of("email", address("prof"), "email_verified", true));
        assertThat(come(browser(), id).location()).contains("said=signon-not-invited");

        assertThat(letter(invited)).contains("Continue with Riverside College");
        SignOnClient browser = browser();
        String page = browser.get(link(invited)).location();
        assertThat(browser.callback(provider, browser.post(page, Map.of())).status())
                .isEqualTo(303);

        assertThat(identity(id, "prof")).contains(invited);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(jdbc.sql("select password_hash is null from account where id = :id")
                        .param("id", invited)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        // the same link again leads nowhere
        assertThat(browser.post(page, Map.of()).location()).contains("said=signon-link-ended");
    }

    @Test
    void aLinkThatIsUsedMeanwhileJoinsNobody() {
        UUID id = connect(rules(false, false, false));
        AccountId invited = people.invite(
                        new Invitee(address("ana"), "Ana", java.util.Set.of(Role.LEARNER)), administrator)
                .orElseThrow();
        String link = link(invited);
        SignOnClient browser = browser();
        assertThat(browser.get(link).body()).contains("Continue without a password");
        Answer first = browser.post(link.replace("/password-resets/", "/sso/links/"), Map.of());
        Answer second = browser.post(link.replace("/password-resets/", "/sso/links/"), Map.of());
        provider.person("ana", Map.of());
        browser.callback(provider, first);
        provider.person("eve", Map.of());

        assertThat(browser.callback(provider, second).location()).contains("said=signon-link-ended");
        assertThat(identity(id, "ana")).contains(invited);
        assertThat(identity(id, "eve")).isEmpty();
    }

    @Test
    void whoHasNoOtherWayMovesToNoAddressOutsideOfIt() {
        AccountId learner = account("learner", Role.LEARNER);
        AccountId admin = account("admin", Role.LEARNER, Role.ADMINISTRATOR);
        SignOnClient browser = browser(learner);
        String outside = learner + "@example.org";
        assertThat(move(browser, outside).status()).isEqualTo(303);
        String asked = "/addresses/" + new Mailbox(jdbc).secret(outside, "/addresses/");
        connect(rules(true, false, true));

        Answer refused = move(browser, outside);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Only an administrator can change it.");
        Api.Reply reply = new Api(site(), browser.session())
                .put("/me/email", "{\"email\": \"" + outside + "\", \"password\": \"" + PASSWORD + "\"}");
        assertThat(reply.requireStatus(403).code()).isEqualTo("not-allowed");
        // what was asked for before leads nowhere either
        assertThat(browser.get(asked).status()).isEqualTo(410);
        assertThat(browser.post("/profile", asked, Map.of()).status()).isEqualTo(410);
        assertThat(email(learner)).isEqualTo(address("learner"));
        assertThat(move(browser(admin), admin + "@example.org").status()).isEqualTo(303);
    }

    private static Answer move(SignOnClient browser, String email) {
        return browser.post("/profile", "/profile/address", Map.of("email", email, "password", PASSWORD));
    }

    @Test
    void whileItIsPausedPasswordsWorkAgain() {
        account("learner", Role.LEARNER);
        UUID id = connect(rules(true, false, true));
        connections.pause(id, administrator);

        assertThat(signIn(browser(), "learner", PASSWORD).status()).isEqualTo(303);
    }

    private String said(String name, String password) {
        Answer answer = signIn(browser(), name, password);
        assertThat(answer.status()).isEqualTo(422);
        Matcher error =
                Pattern.compile("id=\"problem\">(.*?)</p>", Pattern.DOTALL).matcher(answer.body());
        assertThat(error.find()).isTrue();
        return error.group(1).replaceAll("<[^>]+>", "").strip();
    }

    private Answer signIn(SignOnClient browser, String name, String password) {
        return browser.post("/sign-in", "/sign-in", Map.of("email", address(name), "password", password));
    }

    private String letter(AccountId account) {
        return jdbc.sql("select body_text from mail_message where account_id = :id order by id desc limit 1")
                .param("id", account)
                .query(String.class)
                .single();
    }

    private String link(AccountId account) {
        Matcher link = Pattern.compile("(/password-resets/\\S+)").matcher(letter(account));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
