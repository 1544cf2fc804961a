package org.aliquot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.completion.CourseCompleted;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.enrollment.PeopleEnrolled;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.outgoing.SelfSigned;
import org.aliquot.people.RowsOfPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a hook is told, how it is signed, and who may change it. */
class HooksIT extends HookTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private List<RowsOfPerson> rowsOfPerson;

    @Test
    void eachThingThatHappensIsToldOnceInItsOrderByIdsAlone() {
        HookChange.WithSecret hook = hook("/all");
        UUID person = account("learner");
        Instant now = clock.now();
        UUID enrollment = UUID.randomUUID();
        PeopleEnrolled enrolled =
                new PeopleEnrolled("mlt", List.of(new PeopleEnrolled.Enrolled(enrollment, person)), now);
        AttemptSubmitted attempt = attempt(person, "exam", now);

        publish(enrolled);
        publish(enrolled);
        publish(attempt);
        publish(attempt);
        publish(new AttemptRescored(attempt, 2, false));
        publish(new AttemptRescored(attempt, 3, true));
        publish(new AttemptRescored(attempt, 3, true));
        publish(new CourseCompleted(person, "mlt", now));
        publish(attempt(person, "tutor", now));
        rounds.round();

        assertThat(receiver.got())
                .extracting(got -> JSON.readTree(got.body()).path("type").asString())
                .containsExactly("enrollment.created", "attempt.final", "attempt.rescored", "course.completed");
        assertThat(data(0))
                .isEqualTo(Map.of("enrollment", enrollment.toString(), "person", person.toString(), "course", "mlt"));
        Map<String, String> ofAttempt =
                Map.of("attempt", attempt.attempt().toString(), "person", person.toString(), "exam", "quick-check");
        assertThat(data(1)).isEqualTo(ofAttempt);
        assertThat(data(2)).isEqualTo(ofAttempt);
        assertThat(data(3)).isEqualTo(Map.of("person", person.toString(), "course", "mlt"));
        assertThat(JSON.readTree(receiver.got().getFirst().body())
                        .path("timestamp")
                        .asString())
                .isEqualTo(now.toString());
        assertThat(receiver.got()).allMatch(got -> isSignedWith(got, hook.secret()));
        assertThat(receiver.got()).extracting(Receiver.Got::id).doesNotHaveDuplicates();
        assertThat(sent(hook.hook().id())).allMatch(one -> one.state() == HookDelivery.State.DELIVERED);
    }

    @Test
    void aHookIsToldOfWhatItWants() {
        hook(receiver.at("/some"), EnumSet.of(HookEvent.COURSE_COMPLETED));

        enroll();
        publish(new CourseCompleted(account("learner"), "mlt", clock.now()));
        rounds.round();

        assertThat(receiver.got()).hasSize(1);
    }

    @Test
    void forADayAfterAChangeTheSecretBeforeCountsToo() {
        HookChange.WithSecret first = hook("/all");
        UUID id = first.hook().id();
        HookChange.WithSecret second = (HookChange.WithSecret) hooks.renewSecret(id, administrator);
        assertThat(second.hook().bothUntil()).isNotNull();

        enroll();
        rounds.round();
        enroll();
        roundAfter(Duration.ofHours(23));
        enroll();
        roundAfter(Duration.ofHours(2));

        assertThat(receiver.got()).hasSize(3).allMatch(got -> isSignedWith(got, second.secret()));
        assertThat(receiver.got())
                .extracting(got -> isSignedWith(got, first.secret()))
                .containsExactly(true, true, false);
        assertThat(view(id).bothUntil()).isNull();
        assertThat(audited(id)).containsExactly("hook.made", "hook.secret-renewed");
    }

    @Test
    void nobodyReadsTheSecretInTheDatabase() {
        HookChange.WithSecret hook = hook("/all");
        byte[] secret = secret(hook.secret());

        byte[] kept = jdbc.sql("select secret from hook where id = :id")
                .param("id", hook.hook().id())
                .query(byte[].class)
                .single();

        assertThat(secret).hasSize(32);
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(hook.toString()).doesNotContain(hook.secret());
    }

    /** Otherwise a school learns of it from the letter after three days. */
    @Test
    void anAddressWithoutACertificateThatHoldsIsNotKept(@TempDir Path directory) throws Exception {
        HttpsServer secured = SelfSigned.server(directory, HttpExchange::close);
        URI target = URI.create("https://localhost:" + secured.getAddress().getPort() + "/hooks");
        try {
            assertThat(hooks.make(new HookWish("Own certificate", target, ALL), administrator))
                    .isEqualTo(new HookChange.BadTarget(NoAnswer.BAD_CERTIFICATE));
        } finally {
            secured.stop(0);
        }
        assertThat(hooks.make(new HookWish("Not there yet", target, ALL), administrator))
                .isInstanceOf(HookChange.WithSecret.class);
    }

    /** Whoever wants to send less must not be kept from it by somebody else's server. */
    @Test
    void nobodyIsAskedWhenTheAddressStays(@TempDir Path directory) throws Exception {
        HookView hook = hook("/all").hook();
        HttpsServer secured = SelfSigned.server(directory, HttpExchange::close);
        URI target = URI.create("https://localhost:" + secured.getAddress().getPort() + "/hooks");
        try {
            HookWish moved = new HookWish("Own certificate", target, ALL);
            assertThat(hooks.change(hook.id(), hook.version(), moved, administrator))
                    .isEqualTo(new HookChange.BadTarget(NoAnswer.BAD_CERTIFICATE));
            jdbc.sql("update hook set target = :target where id = :id")
                    .param("target", target.toString())
                    .param("id", hook.id())
                    .update();
            assertThat(hooks.change(hook.id(), hook.version(), moved, administrator))
                    .isInstanceOf(HookChange.Changed.class);
        } finally {
            secured.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "302, https://10.0.0.7/hooks, false",
        "308, https://169.254.169.254/latest, false",
        "302, /moved, true",
        "302, http://www.example.org/, true",
        "301, ':', true"
    })
    void anAddressThatLeadsOnIntoAPrivateNetworkIsNotKept(int status, String location, boolean isKept) {
        receiver.whenAsked(Receiver.Answer.status(status, "Location", location));

        HookChange made = hooks.make(new HookWish("Leads on", receiver.at("/all"), ALL), administrator);

        assertThat(made).isInstanceOf(isKept ? HookChange.WithSecret.class : HookChange.LeadsInside.class);
        assertThat(receiver.got()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.7/hooks",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/",
                "http://example.org/hooks",
                "https://name:word@example.org/"
            })
    void noPrivateAddressIsKeptNorCalled(String target) {
        HookWish wish = new HookWish("Inside", URI.create(target), ALL);
        assertThat(hooks.make(wish, administrator)).isInstanceOf(HookChange.BadTarget.class);
        UUID id = hook("/all").hook().id();
        assertThat(hooks.change(id, view(id).version(), wish, administrator)).isInstanceOf(HookChange.BadTarget.class);
        jdbc.sql("update hook set target = :target where id = :id")
                .param("target", target)
                .param("id", id)
                .update();

        enroll();
        rounds.round();

        assertThat(only(id).state()).isEqualTo(HookDelivery.State.WAITING);
        assertThat(only(id).problem()).isIn(NoAnswer.PRIVATE_HOST, NoAnswer.FORBIDDEN_TARGET);
        assertThat(receiver.got()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsTold() {
        HookView hook = hook("/old").hook();
        HookWish wish = new HookWish("Registrar", receiver.at("/new"), EnumSet.of(HookEvent.ENROLLMENT));

        assertThat(hooks.change(hook.id(), hook.version(), wish, administrator))
                .isInstanceOfSatisfying(HookChange.Changed.class, changed -> {
                    assertThat(changed.hook().name()).isEqualTo("Registrar");
                    assertThat(changed.hook().events()).containsExactly(HookEvent.ENROLLMENT);
                });
        assertThat(hooks.change(hook.id(), hook.version(), wish, administrator)).isInstanceOf(HookChange.Stale.class);
        assertThat(hooks.change(UUID.randomUUID(), 0, wish, administrator)).isEqualTo(new HookChange.Unknown());
        assertThat(audited(hook.id())).containsExactly("hook.made", "hook.changed");
    }

    @Test
    void thereAreNoMoreThanTwenty() {
        for (int i = 0; i < Hooks.MOST; i++) {
            hook("/" + i);
        }
        assertThat(hooks.make(new HookWish("More", receiver.at("/more"), ALL), administrator))
                .isEqualTo(new HookChange.TooMany());
    }

    @Test
    void whoIsErasedIsInNoMessageAnyMore() {
        UUID hook = hook("/all").hook().id();
        UUID person = account("learner");
        publish(new CourseCompleted(person, "mlt", clock.now()));
        enroll();
        assertThat(sent(hook)).hasSize(2);

        String ours = rowsOfPerson.stream()
                .map(RowsOfPerson::deletion)
                .filter(deletion -> deletion.contains("hook_delivery"))
                .findFirst()
                .orElseThrow();
        jdbc.sql(ours).param("id", person).update();
        jdbc.sql("update account set status = 'erased' where id = :id")
                .param("id", person)
                .update();
        publish(new CourseCompleted(person, "other", clock.now()));

        assertThat(only(hook).event()).isEqualTo(HookEvent.ENROLLMENT);
    }

    @Test
    void anImportThatIsTakenBackTakesTheMessagesAboutItsPeopleAlong() {
        UUID hook = hook("/all").hook().id();
        UUID person = account("learner");
        publish(new CourseCompleted(person, "mlt", clock.now()));
        assertThat(sent(hook)).hasSize(1);

        jdbc.sql("delete from account where id = :id").param("id", person).update();

        assertThat(sent(hook)).isEmpty();
    }

    @Test
    void removingItTakesItsMessagesAlong() {
        UUID hook = hook("/all").hook().id();
        enroll();

        assertThat(hooks.remove(hook, administrator)).isInstanceOf(HookChange.Changed.class);
        rounds.round();

        assertThat(receiver.got()).isEmpty();
        assertThat(hooks.find(hook)).isEmpty();
        assertThat(sent(hook)).isEmpty();
        assertThat(hooks.remove(hook, administrator)).isEqualTo(new HookChange.Unknown());
        assertThat(audited(hook)).containsExactly("hook.made", "hook.removed");
    }

    private List<String> audited(UUID hook) {
        return jdbc.sql(
                        "select action from audit_entry where subject_kind = 'hook' and subject_id = :id order by at, id")
                .param("id", hook.toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private Map<String, String> data(int message) {
        JsonNode data = JSON.readTree(receiver.got().get(message).body()).path("data");
        return data.properties().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    private static AttemptSubmitted attempt(UUID person, String mode, Instant now) {
        AttemptSubmitted.Score score = new AttemptSubmitted.Score(7, 10, 10, 0.5, 0.3, 71, true, null);
        return new AttemptSubmitted(UUID.randomUUID(), person, "quick-check", mode, score, now, now);
    }

    private static byte[] secret(String text) {
        return Base64.getDecoder().decode(text.substring("whsec_".length()));
    }

    private static boolean isSignedWith(Receiver.Got got, String secret) {
        Instant at = Instant.ofEpochSecond(Long.parseLong(got.timestamp()));
        String wanted = MessageSignature.of(List.of(secret(secret)), got.id(), at, got.body());
        return List.of(got.signature().split(" ")).contains(wanted);
    }
}
