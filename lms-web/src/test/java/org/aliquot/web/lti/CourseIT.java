package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aliquot.people.AccountChange;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountOutcome;
import org.aliquot.people.Erasure;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.aliquot.people.SignIns;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course becomes a class by its first instructor; its learners open their exam in a window of their own. */
class CourseIT extends LtiTest {

    @Autowired
    private Erasure erasure;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private SignIns signIns;

    @Test
    void whoComesBeforeTheInstructorWaitsAndComesInAfterwards() {
        LaunchClient learner = client();
        Answer waiting = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.body()).contains("Your class is not set up here yet");
        assertThat(waiting.header("Content-Security-Policy")).contains("frame-ancestors " + lms.origin());
        assertThat(connectedCourses()).isZero();

        LaunchClient instructor = client();
        Answer choice = openAsInstructor(instructor, "instructor-1", "Ms. Teacher");
        assertThat(choice.body()).contains("Which class in Aliquot is Hematology 101?");
        Answer taught = connect(instructor, choice);
        assertThat(taught.body()).contains("In Aliquot, this course is the class Hematology 101.");

        Answer start = learner.follow(learner.post(LaunchClient.action(waiting), Map.of()));
        assertThat(start.body()).contains("Open the exam", "Before you start", "Attempts");
        assertThat(way("Maya Okafor")).isEqualTo("lms");
    }

    @Test
    void theButtonOpensAWindowThatIsSignedInOnce() {
        LaunchClient learner = learnerInClass();
        Answer start = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);

        Answer way = client().press(start);
        assertThat(way.status()).isEqualTo(303);
        LaunchClient window = client();
        Answer entered = window.getFromOurs(way.location());
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.location()).isEqualTo("/practice/quick-check");
        assertThat(window.cookie("aliquot_session")).isNotBlank();
        assertThat(window.get("/practice/quick-check").body()).contains("Before you start");

        Answer again = client().getFromOurs(way.location());
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.body()).contains("This link has expired");
    }

    @Test
    void aWayInThatSomebodySentIsAskedAboutFirst() {
        LaunchClient learner = learnerInClass();
        Answer start = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        String way = client().press(start).location();

        LaunchClient stranger = client();
        Answer question = stranger.get(way);

        assertThat(question.status()).isEqualTo(200);
        assertThat(question.body()).contains("Continue as Maya Okafor?");
        assertThat(stranger.cookie("aliquot_session")).isNull();
        assertThat(stranger.post(way.replaceAll("\\?.*", ""), Map.of("next", "/today"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theFramesCookieSignsNobodyInAndTheOrdinaryOneIsNotBelievedThere() {
        LaunchClient learner = learnerInClass();
        Answer start = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        assertThat(learner.get("/practice/quick-check").location()).contains("/sign-in");

        String visit = LaunchClient.action(start).replace("/opening", "");
        Answer elsewhere = client().get(visit);
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("state-unknown");
        assertThat(client().post(visit + "/opening", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aLearnerChoosesNoClassAndASecondInstructorFindsTheOneThatIs() {
        LaunchClient learner = client();
        Answer waiting = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        String visit = LaunchClient.action(waiting).replace("/joining", "");
        learner.post(visit + "/class", Map.of("choice", "new:mlt", "name", "Mine"));
        assertThat(connectedCourses()).isZero();

        LaunchClient first = client();
        connect(first, openAsInstructor(first, "instructor-1", "Ms. First"));
        Answer second = openAsInstructor(client(), "instructor-2", "Mr. Second");
        assertThat(second.body()).contains("In Aliquot, this course is the class Hematology 101.");
        assertThat(connectedCourses()).isEqualTo(1);
    }

    @Test
    void whoTeachesInTheSystemTeachesHereOnceAnAdministratorSaysSo() {
        LaunchClient instructor = client();
        Answer asked = instructor.open("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);
        assertThat(asked.body()).contains("has to give you the instructor role first");
        String visit = LaunchClient.action(asked).replace("/joining", "");
        instructor.post(visit + "/class", Map.of("choice", "new:mlt", "name", "Mine"));
        assertThat(connectedCourses()).isZero();

        assertThat(openAsInstructor(instructor, "instructor-1", "Ms. Teacher").body())
                .contains("Which class in Aliquot is Hematology 101?");
    }

    @Test
    void whoWaitedForTheRoleGoesOnFromTheSamePage() {
        LaunchClient instructor = client();
        Answer asked = instructor.open("instructor-1", "Ms. Teacher", FakeLms.INSTRUCTOR);

        AccountChange change = new AccountChange("", "Ms. Teacher", Set.of(Role.LEARNER, Role.INSTRUCTOR), 0);
        AccountOutcome changed = people.edit(identity("instructor-1"), change, administrator);

        assertThat(changed).isEqualTo(AccountOutcome.DONE);
        assertThat(instructor
                        .follow(instructor.post(LaunchClient.action(asked), Map.of()))
                        .body())
                .contains("Which class in Aliquot is Hematology 101?");
    }

    @Test
    void whoTeachesAndLooksAsALearnerDoesBecomesNone() {
        LaunchClient instructor = client();
        connect(instructor, openAsInstructor(instructor, "instructor-1", "Ms. Teacher"));

        Answer asLearner = instructor.open("instructor-1", "Ms. Teacher", FakeLms.LEARNER);

        assertThat(asLearner.body()).contains("You have another role in the class Hematology 101");
        assertThat(jdbc.sql("select count(*) from cohort_member where account_id = :account")
                        .param("account", identity("instructor-1"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPageThatIsOverSaysSoInTheFrame() {
        LaunchClient learner = learnerInClass();
        Answer start = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        String visit = LaunchClient.action(start).replace("/opening", "");
        assertThat(signIns.endAll(identity("learner-1"), administrator)).isTrue();

        Answer over = learner.get(visit);

        assertThat(over.body()).contains("This page was open for too long", "state-unknown");
        assertThat(over.header("Content-Security-Policy")).contains("frame-ancestors " + lms.origin());
    }

    @Test
    void aPageOfWhoWasHereBeforeIsNobodysAfterTheNextLaunch() {
        LaunchClient shared = learnerInClass();
        Answer start = shared.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        String visit = LaunchClient.action(start).replace("/opening", "");
        assertThat(shared.get(visit).status()).isEqualTo(200);

        shared.open("learner-2", "Sam Lee", FakeLms.LEARNER);

        assertThat(shared.get(visit).status()).isEqualTo(400);
        assertThat(client().press(start).status()).isEqualTo(400);
    }

    @Test
    void aForeignClassIsNobodysToChoose() {
        UUID foreign = UUID.fromString(cohort(person(Role.INSTRUCTOR)));
        LaunchClient instructor = client();
        Answer choice = openAsInstructor(instructor, "instructor-1", "Ms. Teacher");
        assertThat(choice.body()).doesNotContain(foreign.toString());

        instructor.post(LaunchClient.action(choice), Map.of("choice", foreign.toString()));

        assertThat(connectedCourses()).isZero();
    }

    @Test
    void twoClicksAtOnceAreOneAttemptAndErasureTakesTheIdentity() {
        LaunchClient learner = learnerInClass();
        Answer start = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        LaunchClient window = client();
        for (int click = 0; click < 2; click++) {
            window.getFromOurs(window.press(start).location());
        }
        assertThat(jdbc.sql("select count(distinct account_id) from outside_identity where connection_id = :id")
                        .param("id", connection.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        UUID account = jdbc.sql(
                        "select account_id from outside_identity where subject = 'learner-1' and connection_id = :id")
                .param("id", connection.id())
                .query(UUID.class)
                .single();
        erasure.erase(new AccountId(account), administrator);
        assertThat(count("outside_identity")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from lti_visit where account_id = :account")
                        .param("account", account)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void windowsOfOneLaunchHaveOnePageTokenAndThoseOfAnotherHaveAnother() {
        LaunchClient learner = learnerInClass();
        Answer start = learner.open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        String token = pageToken(client().press(start).location());
        assertThat(pageToken(client().press(start).location())).isEqualTo(token);

        Answer later = client().open("learner-1", "Maya Okafor", FakeLms.LEARNER);
        assertThat(pageToken(client().press(later).location())).isNotEqualTo(token);
        Answer other = client().open("learner-2", "Noor Haddad", FakeLms.LEARNER);
        String planted = client().press(other).location().replaceFirst("launch=.*", "")
                + client().press(start).location().replaceFirst(".*(?=launch=)", "");
        assertThat(pageToken(planted))
                .as("of another account, from the same launch")
                .isNotEqualTo(token);
    }

    private String pageToken(String entry) {
        LaunchClient window = client();
        assertThat(window.getFromOurs(entry).status()).isEqualTo(303);
        return Objects.requireNonNull(window.cookie("aliquot_csrf"));
    }

    /** A learner of a course that its instructor has connected. */
    private LaunchClient learnerInClass() {
        LaunchClient instructor = client();
        connect(instructor, openAsInstructor(instructor, "instructor-1", "Ms. Teacher"));
        return client();
    }

    private static Answer connect(LaunchClient instructor, Answer choice) {
        Map<String, String> fields = new HashMap<>();
        fields.put("choice", "new:mlt");
        fields.put("name", "Hematology 101");
        return instructor.follow(instructor.post(LaunchClient.action(choice), fields));
    }

    private String way(String name) {
        return jdbc.sql("""
                        select m.way
                        from cohort_member m
                        join account a on a.id = m.account_id
                        join outside_identity o on o.account_id = a.id
                        where a.name = :name and o.connection_id = :id
                        """)
                .param("name", name)
                .param("id", connection.id())
                .query(String.class)
                .single();
    }
}
