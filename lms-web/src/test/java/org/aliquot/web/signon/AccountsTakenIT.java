package org.aliquot.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.signon.SignOnRules;
import org.aliquot.web.signon.SignOnClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever a provider says, nobody gets an account that is not theirs: each kind of address under each rule, before and after the
 * person is known.
 */
class AccountsTakenIT extends SignOnTest {

    /** What stands behind the address that a provider tells. */
    private enum Behind {
        NOTHING,
        LEARNER,
        INSTRUCTOR,
        ADMINISTRATOR,
        SUSPENDED,
        INVITED,
        JOINED_BY_ANOTHER
    }

    /** How it tells it. */
    private enum Telling {
        NONE,
        UNVERIFIED,
        VERIFIED_AS_TEXT,
        VERIFIED_AS_NUMBER,
        VERIFIED,
        VERIFIED_IN_CAPITALS,
        VERIFIED_OF_ANOTHER_DOMAIN
    }

    record Case(Behind behind, Telling telling, boolean makes, boolean joins) {}

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Behind behind : Behind.values()) {
            for (Telling telling : Telling.values()) {
                for (boolean makes : new boolean[] {false, true}) {
                    for (boolean joins : new boolean[] {false, true}) {
                        cases.add(new Case(behind, telling, makes, joins));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyGetsAnAccountThatIsNotTheirs(Case tried) {
        UUID id = connect(rules(tried.makes(), tried.joins(), false));
        String address =
                tried.telling() == Telling.VERIFIED_OF_ANOTHER_DOMAIN ? "maya@other-" + domain : address("maya");
        AccountId there = behind(tried.behind(), address, id);
        provider.person("maya", told(tried.telling(), address));
        SignOnClient browser = browser();

        Answer answer = come(browser, id);

        boolean vouched = tried.telling() == Telling.VERIFIED || tried.telling() == Telling.VERIFIED_IN_CAPITALS;
        boolean suspended = vouched && tried.behind() == Behind.SUSPENDED;
        boolean joins =
                vouched && tried.joins() && (tried.behind() == Behind.LEARNER || tried.behind() == Behind.INVITED);
        if (suspended) {
            assertRefused(answer, "account", browser, id);
        } else if (joins) {
            assertThat(identity(id, "maya")).contains(there);
            assertThat(letters(there)).contains("way-in-added");
            assertThat(actions(there)).contains("account.joined");
        } else if (tried.makes()) {
            AccountId made = identity(id, "maya").orElseThrow();
            assertThat(made).isNotEqualTo(there);
            assertThat(accounts.find(made).orElseThrow().roles()).containsExactly(Role.LEARNER);
            boolean free = vouched && tried.behind() == Behind.NOTHING;
            assertThat(email(made)).isEqualToIgnoringCase(free ? address : "");
        } else {
            assertRefused(answer, "not-invited", browser, id);
        }
        if (!joins && there != null) {
            // and whoever has the account keeps what they had
            assertThat(jdbc.sql("select count(*) from access_token where account_id = :id and came_by = :by")
                            .param("id", there)
                            .param("by", id)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private void assertRefused(Answer answer, String code, SignOnClient browser, UUID id) {
        assertThat(answer.location()).startsWith("/sign-in").contains("said=signon-" + code);
        assertThat(identity(id, "maya")).isEmpty();
        assertThat(browser.isSignedIn()).isFalse();
    }

    private @org.jspecify.annotations.Nullable AccountId behind(Behind behind, String address, UUID connection) {
        return switch (behind) {
            case NOTHING -> null;
            case LEARNER -> people.make(address, Role.LEARNER);
            case INSTRUCTOR -> people.make(address, Role.LEARNER, Role.INSTRUCTOR);
            case ADMINISTRATOR -> people.make(address, Role.LEARNER, Role.ADMINISTRATOR);
            case SUSPENDED -> changed(people.make(address, Role.LEARNER), "status = 'suspended'");
            case INVITED -> changed(people.make(address, Role.LEARNER), "password_hash = null");
            case JOINED_BY_ANOTHER -> {
                AccountId account = people.make(address, Role.LEARNER);
                jdbc.sql("""
                                insert into outside_identity (connection_id, subject, account_id, since)
                                values (:id, 'who had this address before', :account, server_now())
                                """).param("id", connection).param("account", account).update();
                yield account;
            }
        };
    }

    private AccountId changed(AccountId account, String what) {
        jdbc.sql("update account set " + what + " where id = :id")
                .param("id", account)
                .update();
        return account;
    }

    private static Map<String, Object> told(Telling telling, String address) {
        Map<String, Object> claims = new HashMap<>(Map.of("name", "Maya Okafor"));
        switch (telling) {
            case NONE -> {}
            case UNVERIFIED -> claims.put("email_verified", false);
            case VERIFIED_AS_TEXT -> claims.put("email_verified", "true");
            case VERIFIED_AS_NUMBER -> claims.put("email_verified", 1);
            case VERIFIED, VERIFIED_IN_CAPITALS, VERIFIED_OF_ANOTHER_DOMAIN -> claims.put("email_verified", true);
        }
        if (telling != Telling.NONE) {
            claims.put(
                    "email",
                    telling == Telling.VERIFIED_IN_CAPITALS ? address.toUpperCase(java.util.Locale.ROOT) : address);
        }
        return claims;
    }

    @Test
    void whoeverIsKnownStaysWhoTheyAreWhateverTheirAddressBecomes() {
        UUID id = connect(rules(true, true, false));
        AccountId victim = account("victim", Role.LEARNER);
        provider.person("maya", Map.of("email", address("maya"), "email_verified", true));
        come(browser(), id);
        AccountId made = identity(id, "maya").orElseThrow();

        provider.person("maya", Map.of("email", address("victim"), "email_verified", true));
        SignOnClient browser = browser();
        assertThat(come(browser, id).location()).doesNotContain("said=");

        assertThat(browser.get("/api/v1/me").body()).contains(made.toString()).doesNotContain(victim.toString());
        assertThat(email(made)).isEqualTo(address("maya"));
        assertThat(email(victim)).isEqualTo(address("victim"));
    }

    @Test
    void anAddressToldElsewhereCountsOnlyForTheSamePerson() {
        UUID id = connect(rules(true, true, false));
        AccountId there = account("maya", Role.LEARNER);
        provider.person("maya", Map.of());
        provider.tellsBesides(Map.of("sub", "somebody else", "email", address("maya"), "email_verified", true));
        come(browser(), id);
        assertThat(identity(id, "maya")).isPresent().get().isNotEqualTo(there);

        provider.person("sam", Map.of());
        provider.tellsBesides(Map.of("sub", "sam", "email", address("maya"), "email_verified", "true"));
        come(browser(), id);
        assertThat(identity(id, "sam")).isPresent().get().isNotEqualTo(there);

        provider.person("ana", Map.of());
        provider.tellsBesides(Map.of("sub", "ana", "email", address("maya"), "email_verified", true));
        come(browser(), id);
        assertThat(identity(id, "ana")).contains(there);
    }

    @Test
    void whoeverIsSignedInMakesTheirAccountKnownAndStaffToo() {
        UUID id = connect(rules(false, false, false));
        AccountId staff = people.make(address("prof"), Role.LEARNER, Role.INSTRUCTOR);
        SignOnClient browser = browser(staff);
        provider.person("prof", Map.of());

        Answer started = browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of());
        assertThat(SignOnClient.asked(started)).containsEntry("prompt", "login");
        assertThat(browser.callback(provider, started).location()).contains("said=signon-joined");

        assertThat(identity(id, "prof")).contains(staff);
        assertThat(letters(staff)).contains("way-in-added");
    }

    @Test
    void nothingIsConnectedForWhoIsSignedInNoLongerOrToAnIdentityOfAnotherAccount() {
        UUID id = connect(rules(true, false, false));
        provider.person("taken", Map.of());
        come(browser(), id);
        AccountId holder = identity(id, "taken").orElseThrow();
        AccountId other = account("other", Role.LEARNER);
        SignOnClient browser = browser(other);

        Answer started = browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of());
        assertThat(browser.callback(provider, started).location()).contains("said=signon-other-person");
        assertThat(identity(id, "taken")).contains(holder);

        // somebody else sits down at the computer before the answer is there
        Answer begun = browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of());
        provider.person("stranger", Map.of());
        browser.cookies.put("aliquot_session", people.inBrowser(account("next", Role.LEARNER)));
        assertThat(browser.callback(provider, begun).location()).contains("said=signon-signed-out");
        assertThat(identity(id, "stranger")).isEmpty();
    }

    @Test
    void whoSignedInLongAgoTypesTheirPasswordBeforeTheyConnect() {
        UUID id = connect(rules(false, false, false));
        AccountId learner = account("late", Role.LEARNER);
        SignOnClient browser = browser(learner);
        clockForward(java.time.Duration.ofMinutes(20));

        assertThat(browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of())
                        .location())
                .contains("said=signon-proof-needed");
        assertThat(browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of("password", PASSWORD))
                        .onward())
                .startsWith(provider.issuer());
    }

    @Test
    void aConnectionIsTakenBackUnlessItIsTheOnlyWay() {
        UUID id = connect(rules(true, false, false));
        AccountId learner = account("both", Role.LEARNER);
        SignOnClient browser = browser(learner);
        provider.person("both", Map.of());
        browser.callback(provider, browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of()));
        assertThat(browser.get("/profile/sign-on").body()).contains("Disconnect Riverside College");
        assertThat(browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/parting", Map.of())
                        .location())
                .contains("said=signon-parted");
        assertThat(identity(id, "both")).isEmpty();

        provider.person("alone", Map.of());
        SignOnClient alone = browser();
        come(alone, id);
        assertThat(alone.post("/profile/sign-on", "/profile/sign-on/" + id + "/parting", Map.of())
                        .location())
                .contains("said=signon-last-way");
        assertThat(identity(id, "alone")).isPresent();
    }

    @Test
    void groupsGiveLearnerOrInstructorAndNeverMore() {
        SignOnRules.Groups groups = new SignOnRules.Groups("groups", "students", "faculty");
        UUID id = connect(new SignOnRules(List.of(domain), true, false, false, groups));

        provider.person("nobody", Map.of("groups", List.of("administrators", "administrator")));
        assertThat(come(browser(), id).location()).contains("said=signon-group");

        provider.person("student", Map.of("groups", "students"));
        come(browser(), id);
        assertThat(roles(id, "student")).containsExactly(Role.LEARNER);

        provider.person("student", Map.of("groups", List.of("students", "faculty")));
        come(browser(), id);
        assertThat(roles(id, "student")).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);

        provider.person("student", Map.of("groups", List.of()));
        come(browser(), id);
        assertThat(roles(id, "student")).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);

        provider.person("prof", Map.of("groups", List.of("faculty", "administrator")));
        come(browser(), id);
        assertThat(roles(id, "prof")).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);
    }

    @Test
    void erasureTakesIdentitiesAndWhatIsOnItsWay() {
        UUID id = connect(rules(true, false, false));
        provider.person("gone", Map.of());
        SignOnClient browser = browser();
        come(browser, id);
        AccountId account = identity(id, "gone").orElseThrow();
        browser.post("/profile/sign-on", "/profile/sign-on/" + id + "/joining", Map.of());
        assertThat(count(jdbc, "sign_on_start", account)).isEqualTo(1);

        SignOnClient admin = browser(administrator);
        String name = accounts.find(account).orElseThrow().name();
        assertThat(admin.post(
                                "/admin/people/" + account + "/erasure",
                                "/admin/people/" + account + "/erasure",
                                Map.of("email", name))
                        .status())
                .isEqualTo(303);

        assertThat(identity(id, "gone")).isEmpty();
        assertThat(count(jdbc, "sign_on_start", account)).isZero();
        assertThat(count(jdbc, "access_token", account)).isZero();
    }

    private static int count(JdbcClient jdbc, String table, AccountId account) {
        return jdbc.sql("select count(*) from " + table + " where account_id = :id")
                .param("id", account)
                .query(Integer.class)
                .single();
    }

    private java.util.Set<Role> roles(UUID id, String subject) {
        return accounts.find(identity(id, subject).orElseThrow()).orElseThrow().roles();
    }

    private List<String> letters(@org.jspecify.annotations.Nullable AccountId account) {
        return jdbc.sql("select kind from mail_message where account_id = :id")
                .param("id", account)
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private List<String> actions(@org.jspecify.annotations.Nullable AccountId account) {
        return jdbc.sql("select action from audit_entry where subject_id = :id")
                .param("id", String.valueOf(account))
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
