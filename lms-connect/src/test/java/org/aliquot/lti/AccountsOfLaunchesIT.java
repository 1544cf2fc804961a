package org.aliquot.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.ModuleTest;
import org.aliquot.cohort.Cohorts;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.passback.LinkTarget;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Presence;
import org.aliquot.people.Role;
import org.aliquot.rostering.RosterClasses;
import org.aliquot.signon.JoinDomains;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever a learning-management system says, nobody gets an account that is not theirs: each way to say who comes, each account
 * behind the address, under each rule; and what their own sign-in and an administrator can do, and cannot.
 */
class AccountsOfLaunchesIT extends ModuleTest {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final String LEARNER = MEMBERSHIP + "Learner";
    private static final String INSTRUCTOR = MEMBERSHIP + "Instructor";
    private static final String TEST = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    @Autowired
    private ConnectionDesk connections;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Joinings joinings;

    @Autowired
    private JoinDomains domains;

    @Autowired
    private Accounts accounts;

    @Autowired
    private LtiVisits visits;

    @Autowired
    private RosterClasses rosters;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Presence presence;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId administrator;
    private Connection connection;
    private String domain;

    @BeforeEach
    void connect() {
        administrator = new AccountId(account("administrator"));
        connection = connected();
        domain = "d" + UUID.randomUUID() + ".example.edu";
    }

    private Connection connected() {
        ConnectionSettings settings = FakePlatform.settings("https://lms.example.edu/" + UUID.randomUUID());
        ConnectionSettings own = new ConnectionSettings(
                "College",
                "https://" + UUID.randomUUID() + ".example.edu",
                "client",
                settings.authorizationUrl(),
                "https://" + UUID.randomUUID() + ".example.edu/token",
                settings.jwksUrl(),
                List.of(),
                List.of(),
                "",
                false);
        UUID id = ((ConnectionChange.Changed) connections.connect(ConnectionKind.LTI, own, administrator))
                .connection()
                .id();
        return ((ConnectionChange.Changed) connections.activate(id, administrator)).connection();
    }

    /** What stands behind the address that is told. */
    private enum Behind {
        NOTHING,
        LEARNER,
        INSTRUCTOR,
        ADMINISTRATOR,
        SUSPENDED,
        DEMO,
        INVITED,
        JOINED_BY_ANOTHER
    }

    /** Which address is told. */
    private enum Email {
        NONE,
        THEIRS,
        IN_CAPITALS,
        OF_ANOTHER_DOMAIN,
        OF_A_DOMAIN_BELOW
    }

    private enum Rule {
        NONE,
        OF_THE_DOMAIN
    }

    record Case(Behind behind, Email email, Rule rule, String role) {}

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Behind behind : Behind.values()) {
            for (Email email : Email.values()) {
                for (Rule rule : Rule.values()) {
                    for (String role : List.of(LEARNER, INSTRUCTOR, TEST)) {
                        cases.add(new Case(behind, email, rule, role));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyGetsAnAccountThatIsNotTheirs(Case tried) {
        if (tried.rule() == Rule.OF_THE_DOMAIN) {
            domains.become(connection.id(), List.of(domain), administrator);
        }
        String address = "maya@"
                + switch (tried.email()) {
                    case NONE, THEIRS, IN_CAPITALS -> domain;
                    case OF_ANOTHER_DOMAIN -> "other-" + domain;
                    case OF_A_DOMAIN_BELOW -> "below." + domain;
                };
        AccountId there = behind(tried.behind(), address);
        String told = switch (tried.email()) {
            case NONE -> "";
            case IN_CAPITALS -> address.toUpperCase(Locale.ROOT);
            case THEIRS, OF_ANOTHER_DOMAIN, OF_A_DOMAIN_BELOW -> address;
        };

        LaunchResult result = launch("maya", told, tried.role());

        boolean ruled = tried.rule() == Rule.OF_THE_DOMAIN
                && (tried.email() == Email.THEIRS || tried.email() == Email.IN_CAPITALS)
                && tried.role().equals(LEARNER);
        boolean joins = ruled && (tried.behind() == Behind.LEARNER || tried.behind() == Behind.INVITED);
        if (ruled && tried.behind() == Behind.SUSPENDED) {
            assertThat(result)
                    .isInstanceOfSatisfying(
                            LaunchResult.Refused.class,
                            no -> assertThat(no.fault()).isEqualTo(LaunchFault.ACCOUNT));
            assertThat(identity("maya")).isEmpty();
        } else if (joins) {
            assertThat(identity("maya")).contains(there);
            assertThat(actions(there)).contains("account.joined");
            assertThat(letters(there)).contains("way-in-added");
        } else {
            AccountView made = accounts.find(identity("maya").orElseThrow()).orElseThrow();
            assertThat(made.id()).isNotEqualTo(there);
            assertThat(made.roles()).containsExactly(Role.LEARNER);
            assertThat(made.email()).isEmpty();
        }
    }

    @Test
    void whoeverIsKnownStaysWhoTheyAreWhateverTheirAddressBecomes() {
        domains.become(connection.id(), List.of(domain), administrator);
        AccountId victim = behind(Behind.LEARNER, "victim@" + domain);
        launch("maya", "", LEARNER);
        AccountId made = identity("maya").orElseThrow();

        launch("maya", "victim@" + domain, LEARNER);

        assertThat(identity("maya")).contains(made);
        assertThat(actions(victim)).isEmpty();
    }

    @Test
    void aRuleIsOneConnectionsAndOthersMayHaveTheSameDomain() {
        domains.become(connection.id(), List.of(domain), administrator);
        AccountId there = behind(Behind.LEARNER, "maya@" + domain);
        connection = connected();
        launch("maya", "maya@" + domain, LEARNER);
        assertThat(identity("maya")).isPresent().get().isNotEqualTo(there);

        domains.become(connection.id(), List.of(domain), administrator);
        launch("maya again", "maya@" + domain, LEARNER);
        assertThat(identity("maya again")).contains(there);

        domains.become(connection.id(), List.of(), administrator);
        assertThat(domains.of(connection.id())).isEmpty();
    }

    /** As many are changed at once. */
    @Test
    void whoComesToTheirAccountByARuleWaitsForWhoHasTheClassAndIsNotInTheirWay() {
        domains.become(connection.id(), List.of(domain), administrator);
        AccountId there = person("maya@" + domain, "learner");
        UUID cohort = cohortWith(new AccountId(account("learner")));
        transaction.executeWithoutResult(
                _ -> rosters.connect(connection.id(), "deployment-7 course-1", cohort, administrator));

        CompletableFuture<LaunchResult> launched = transaction.execute(_ -> {
            cohorts.hold(List.of(cohort));
            CompletableFuture<LaunchResult> started =
                    CompletableFuture.supplyAsync(() -> launch("maya", "maya@" + domain, LEARNER));
            awaitBlocked();
            presence.hold(there);
            return started;
        });

        assertThat(launched.join()).isInstanceOf(LaunchResult.Begun.class);
        assertThat(identity("maya")).contains(there);
        assertThat(members(cohort)).hasSize(2).contains(there);
    }

    @Test
    void theirOwnSignInJoinsAndTheirClassMovesAlong() {
        launch("maya", "", LEARNER);
        AccountId made = identity("maya").orElseThrow();
        AccountId own = new AccountId(account("instructor", "learner"));
        UUID cohort = cohortWith(made);
        String secret = joinings.begin(visit(made)).orElseThrow();
        assertThat(joinings.begun(secret))
                .get()
                .satisfies(offer -> assertThat(offer.worked()).isFalse());
        assertThat(joinings.begun("guessed")).isEmpty();

        assertThat(joinings.join(secret, own)).isEqualTo(JoiningResult.JOINED);

        assertThat(identity("maya")).contains(own);
        assertThat(accounts.find(made)).isEmpty();
        assertThat(members(cohort)).containsExactly(own);
        assertThat(actions(own)).contains("account.joined");
        assertThat(visit(own).account()).isEqualTo(own);
        assertThat(joinings.join(secret, own)).isEqualTo(JoiningResult.NOTHING_TO_JOIN);
        // and comes to it from then on
        launch("maya", "", LEARNER);
        assertThat(identity("maya")).contains(own);
    }

    @Test
    void whatWasDoneIsNeverLost() {
        launch("maya", "", LEARNER);
        AccountId made = identity("maya").orElseThrow();
        AccountId own = new AccountId(account("learner"));
        String secret = joinings.begin(visit(made)).orElseThrow();
        attempt(made);

        assertThat(joinings.begun(secret))
                .get()
                .satisfies(offer -> assertThat(offer.worked()).isTrue());
        assertThat(joinings.join(secret, own)).isEqualTo(JoiningResult.HAS_WORK);
        assertThat(joinings.joinLearners(made, own, administrator)).isEqualTo(JoiningResult.HAS_WORK);
        assertThat(identity("maya")).contains(made);
        assertThat(accounts.find(made)).isPresent();
    }

    @Test
    void extraTimeThatSomebodyWasGivenIsNotLostEither() {
        launch("maya", "", LEARNER);
        AccountId made = identity("maya").orElseThrow();
        jdbc.sql("update account set extra_time_percent = 50 where id = :id")
                .param("id", made)
                .update();

        assertThat(joinings.joinLearners(made, new AccountId(account("learner")), administrator))
                .isEqualTo(JoiningResult.HAS_WORK);
    }

    @Test
    void anAdministratorJoinsLearnersAlone() {
        launch("maya", "", LEARNER);
        AccountId made = identity("maya").orElseThrow();
        for (String[] roles :
                new String[][] {{"administrator"}, {"instructor", "learner"}, {"auditor"}, {"proctor", "learner"}}) {
            assertThat(joinings.joinLearners(made, new AccountId(account(roles)), administrator))
                    .isEqualTo(JoiningResult.STAFF);
        }
        assertThat(joinings.joinLearners(made, there(Behind.SUSPENDED), administrator))
                .isEqualTo(JoiningResult.NO_ACCOUNT);
        assertThat(joinings.joinLearners(made, there(Behind.DEMO), administrator))
                .isEqualTo(JoiningResult.NO_ACCOUNT);
        assertThat(joinings.joinLearners(made, made, administrator)).isEqualTo(JoiningResult.NO_ACCOUNT);
        assertThat(joinings.joinLearners(made, there(Behind.JOINED_BY_ANOTHER), administrator))
                .isEqualTo(JoiningResult.TAKEN);

        AccountId learner = new AccountId(account("learner"));
        assertThat(joinings.joinLearners(learner, made, administrator)).isEqualTo(JoiningResult.NOTHING_TO_JOIN);
        assertThat(joinings.joinLearners(made, learner, administrator)).isEqualTo(JoiningResult.JOINED);
        assertThat(identity("maya")).contains(learner);
    }

    @Test
    void anAccountThatSomethingElseLeadsToIsNobodysToJoin() {
        launch("maya", "", LEARNER);
        AccountId made = identity("maya").orElseThrow();
        for (String what : List.of(
                "email = 'x' || id || '@example.org'",
                "password_hash = 'x'",
                "roles = array['instructor', 'learner']")) {
            jdbc.sql("update account set " + what + " where id = :id")
                    .param("id", made)
                    .update();
            assertThat(joinings.isMade(made)).isFalse();
            assertThat(joinings.joinLearners(made, new AccountId(account("learner")), administrator))
                    .isEqualTo(JoiningResult.NOTHING_TO_JOIN);
            jdbc.sql("update account set email = null, password_hash = null, roles = array['learner'] where id = :id")
                    .param("id", made)
                    .update();
        }
        assertThat(joinings.isMade(made)).isTrue();
    }

    @Test
    void aTestStudentIsMarkedAndIsInNoClass() {
        launch("test", "", TEST);
        AccountId made = identity("test").orElseThrow();
        assertThat(jdbc.sql("select test from account where id = :id")
                        .param("id", made)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(joinings.isMade(made)).isFalse();

        launch("maya", "", LEARNER);
        assertThat(launch("maya", "", TEST)).isInstanceOf(LaunchResult.Refused.class);
    }

    private LaunchResult launch(String subject, String email, String role) {
        LaunchClaims claims = new LaunchClaims(
                "nonce",
                Instant.EPOCH,
                new LaunchClaims.Person(subject, "Maya Okafor", email),
                "deployment-7",
                new LaunchClaims.Course("course-1", "Hematology 101"),
                Set.of(role),
                new LinkTarget.Exam("quick-check"),
                null,
                null,
                null,
                null);
        return arrivals.admit(connection, claims, "browser");
    }

    private LtiVisit visit(AccountId account) {
        return jdbc
                .sql("select id from lti_visit where account_id = :id")
                .param("id", account)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .map(id -> visits.find(id, "browser").orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private Optional<AccountId> identity(String subject) {
        return jdbc.sql("select account_id from outside_identity where connection_id = :id and subject = :subject")
                .param("id", connection.id())
                .param("subject", subject)
                .query((row, _) -> AccountId.in(row, "account_id"))
                .optional();
    }

    private AccountId there(Behind behind) {
        return Objects.requireNonNull(behind(behind, behind.name() + "@" + domain));
    }

    private @Nullable AccountId behind(Behind behind, String address) {
        return switch (behind) {
            case NOTHING -> null;
            case LEARNER -> person(address, "learner");
            case INSTRUCTOR -> person(address, "instructor", "learner");
            case ADMINISTRATOR -> person(address, "administrator");
            case SUSPENDED -> changed(person(address, "learner"), "status = 'suspended'");
            case DEMO -> changed(person(address, "learner"), "demo = true");
            case INVITED -> changed(person(address, "learner"), "password_hash = null");
            case JOINED_BY_ANOTHER -> {
                AccountId account = person(address, "learner");
                jdbc.sql("""
                                insert into outside_identity (connection_id, subject, account_id, since)
                                values (:id, 'who had this address before', :account, server_now())
                                """)
                        .param("id", connection.id())
                        .param("account", account)
                        .update();
                yield account;
            }
        };
    }

    private AccountId person(String address, String... roles) {
        AccountId account = new AccountId(account(roles));
        jdbc.sql("update account set email = :email, password_hash = 'x' where id = :id")
                .param("email", address)
                .param("id", account)
                .update();
        return account;
    }

    private AccountId changed(AccountId account, String what) {
        jdbc.sql("update account set " + what + " where id = :id")
                .param("id", account)
                .update();
        return account;
    }

    private UUID cohortWith(AccountId member) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
                        values (:id, 'Hematology', 'class', :course, 'learner', 'open', server_now(), server_now(), 0, 0)
                        """).param("id", id).param("course", course("course-" + id)).update();
        jdbc.sql("""
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        values (:cohort, :account, 'lms', server_now())
                        """).param("cohort", id).param("account", member).update();
        return id;
    }

    private List<AccountId> members(UUID cohort) {
        return jdbc.sql("select account_id from cohort_member where cohort_id = :id")
                .param("id", cohort)
                .query((row, _) -> AccountId.in(row, "account_id"))
                .list();
    }

    private void attempt(AccountId learner) {
        UUID exam = UUID.randomUUID();
        jdbc.sql("insert into exam (id, key, status, edited, version) values (:id, :key, 'published', false, 1)")
                .param("id", exam)
                .param("key", "e-" + exam)
                .update();
        jdbc.sql("""
                        insert into exam_version (id, exam_id, number, title, spec, published_at)
                        values (:id, :id, 1, 'Quick check', '{}', server_now())
                        """).param("id", exam).update();
        jdbc.sql("""
                        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease,
                                             started_at, time_percent, grace_seconds, late_answers)
                        values (gen_random_uuid(), :account, :exam, :exam, 'exam', 'open', 1, 50, 1, server_now(), 100, 120, 'count')
                        """).param("account", learner).param("exam", exam).update();
    }

    private List<String> actions(@Nullable AccountId account) {
        return jdbc.sql("select action from audit_entry where subject_id = :id")
                .param("id", String.valueOf(account))
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private List<String> letters(@Nullable AccountId account) {
        return jdbc.sql("select kind from mail_message where account_id = :id")
                .param("id", account)
                .query((row, _) -> row.getString("kind"))
                .list();
    }
}
