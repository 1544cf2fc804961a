package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aliquot.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Sign-ins end when their owner, an administrator or the time says so, and no others with them. */
class SignInsEndIT extends PeopleTest {

    /** Far less than what is remembered lasts by itself. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    @Autowired
    private SignIns signIns;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private ProgramTokens programs;

    @Autowired
    private ApplicationEventMulticaster events;

    private AccountId person;
    private String browser;
    private String program;

    @BeforeEach
    void somebodyIsSignedInInABrowserAndByAProgram() {
        person = person(Role.LEARNER);
        browser = browser(person);
        program = program(person);
    }

    @Test
    void whatAnotherNodeEndsIsOverHereAtOnce() {
        assertThat(isSignedIn(browser)).isTrue();
        jdbc.sql("delete from access_token where account_id = :person")
                .param("person", person)
                .update();
        Await.until("the end", A_MOMENT, () -> !isSignedIn(browser));
    }

    @Test
    void rightsThatAnotherNodeGivesOrTakesCountHereAtOnce() {
        assertThat(isSignedIn(browser)).isTrue();
        jdbc.sql("update account set roles = array['instructor'] where id = :person")
                .param("person", person)
                .update();
        Await.until(
                "the new role",
                A_MOMENT,
                () -> tokens.resolve(browser).orElseThrow().caller().roles().equals(Set.of(Role.INSTRUCTOR)));
        jdbc.sql("update account set status = 'suspended' where id = :person")
                .param("person", person)
                .update();
        Await.until("the end", A_MOMENT, () -> !isSignedIn(browser));
    }

    @Test
    void theOwnerEndsOneAndNobodyElseDoes() {
        UUID id = signIns.of(person, program, HERE).getLast().id();
        assertThat(signIns.end(person(Role.LEARNER), id)).isFalse();
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(signIns.end(person, id)).isTrue();
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(program)).isTrue();
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        assertThat(signIns.endAll(person, person(Role.ADMINISTRATOR))).isTrue();
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(program)).isFalse();
        assertThat(isSignedIn(browser(person))).isTrue();
    }

    @Test
    void anAddressChangedByAnAdministratorEndsThem() {
        AccountChange moved = new AccountChange("moved-" + email(person), "Test Person", Set.of(Role.LEARNER), 0);
        assertThat(desk.edit(person, moved, person(Role.ADMINISTRATOR))).isEqualTo(AccountOutcome.DONE);
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void staffAreSignedOutAfterAnHourOfQuietAndLearnersAreNot() {
        AccountId instructor = person(Role.INSTRUCTOR);
        String desk = browser(instructor);
        String script = program(instructor);
        assertThat(isSignedInAfter(59, instructor, desk)).isTrue();
        tokens.writeSeen();
        assertThat(isSignedInAfter(59, instructor, desk))
                .as("was seen in between")
                .isTrue();
        tokens.writeSeen();
        assertThat(isSignedInAfter(61, instructor, desk)).isFalse();
        assertThat(isSignedIn(script)).as("a program").isTrue();
        assertThat(isSignedIn(browser)).as("a learner").isTrue();
    }

    @Test
    void aProgramAtWorkIsNoVisitOfItsPerson() {
        AccountId instructor = person(Role.INSTRUCTOR);
        String script = forAProgram(instructor);
        jdbc.sql("update last_visit set at = at - interval '9 days' where account_id = :id")
                .param("id", instructor)
                .update();
        clockForward(Duration.ofMinutes(1));
        assertThat(isSignedIn(script)).isTrue();
        tokens.writeSeen();

        assertThat(programs.of(instructor).getFirst().usedAt()).isNotNull();
        assertThat(jdbc.sql("select at < server_now() - interval '8 days' from last_visit where account_id = :id")
                        .param("id", instructor)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoBecomesALearnerLosesTheTokensForPrograms() {
        AccountId instructor = person(Role.INSTRUCTOR);
        String script = forAProgram(instructor);
        AccountChange learner = new AccountChange(email(instructor), "Test Person", Set.of(Role.LEARNER), 0);
        assertThat(desk.edit(instructor, learner, person(Role.ADMINISTRATOR))).isEqualTo(AccountOutcome.DONE);
        assertThat(isSignedIn(script)).isFalse();
        assertThat(programs.of(instructor)).isEmpty();
    }

    private String forAProgram(AccountId whom) {
        ProgramTokens.Making made = programs.make(whom, program(whom), "A script", TokenScope.READ, 7);
        return ((ProgramTokens.Making.Made) made).secret();
    }

    private boolean isSignedInAfter(int minutes, AccountId whom, String secret) {
        clockForward(Duration.ofMinutes(minutes));
        tokens.forget(whom);
        return isSignedIn(secret);
    }

    @Test
    void whoeverKeepsAConnectionOpenIsTold() {
        List<AccountId> told = new CopyOnWriteArrayList<>();
        ApplicationListener<?> listener =
                ApplicationListener.forPayload((TokensEnded ended) -> told.add(ended.account()));
        events.addApplicationListener(listener);
        try {
            tokens.end(browser);
            assertThat(told).containsExactly(person);
        } finally {
            events.removeApplicationListener(listener);
        }
    }

    private String program(AccountId whom) {
        return tokens.issue(whom, Tokens.Kind.API, HERE).secret();
    }
}
