package org.aliquot.lti;

import static org.aliquot.lti.FakePlatform.with;
import static org.aliquot.lti.FakePlatform.without;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aliquot.idtoken.KeyFinding;
import org.aliquot.passback.LinkTarget;
import org.aliquot.rostering.CourseRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens hold. */
class LaunchTokenTest {

    private static final FakePlatform PLATFORM = new FakePlatform("key-1");
    private static final FakePlatform STRANGER = new FakePlatform("key-1");
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void aSoundOneIsReadWhole() {
        assertThat(look(PLATFORM.sign(claims()))).isInstanceOfSatisfying(TokenVerdict.Sound.class, sound -> {
            LaunchClaims claims = sound.claims();
            assertThat(claims.person()).isEqualTo(new LaunchClaims.Person("person-1", "Maya Okafor", ""));
            assertThat(claims.nonce()).isEqualTo("nonce-1");
            assertThat(claims.endsAt()).isEqualTo(NOW.plusSeconds(300));
            assertThat(claims.course()).isEqualTo(new LaunchClaims.Course("course-1", "Hematology 101"));
            assertThat(CourseRole.of(claims.roles())).contains(CourseRole.LEARNER);
            assertThat(claims.target()).isEqualTo(new LinkTarget.Exam("quick-check"));
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(LaunchFault.ISSUER, with("iss", "https://lms.example.edu/")),
                fault(LaunchFault.ISSUER, without("iss")),
                fault(LaunchFault.AUDIENCE, with("aud", "client-2")),
                fault(LaunchFault.AUDIENCE, without("aud")),
                fault(LaunchFault.AUTHORIZED_PARTY, with("aud", List.of("client-1", "client-2"))),
                fault(LaunchFault.AUTHORIZED_PARTY, with("azp", "client-2")),
                fault(LaunchFault.AUTHORIZED_PARTY, with("azp", List.of("client-1"))),
                fault(LaunchFault.EXPIRED, with("exp", Date.from(NOW))),
                fault(LaunchFault.EXPIRED, with("exp", Date.from(NOW.minusSeconds(1)))),
                fault(LaunchFault.TOKEN_MALFORMED, without("exp")),
                fault(LaunchFault.TOKEN_MALFORMED, without("iat")),
                fault(LaunchFault.TOKEN_MALFORMED, without("nonce")),
                fault(LaunchFault.ISSUED_AHEAD, with("iat", Date.from(NOW.plusSeconds(61)))),
                fault(LaunchFault.VERSION, with("lti:version", "1.3")),
                fault(LaunchFault.VERSION, with("lti:version", 1.3)),
                fault(LaunchFault.MESSAGE_TYPE, with("lti:message_type", "LtiSubmissionReviewRequest")),
                fault(LaunchFault.DEPLOYMENT, with("lti:deployment_id", "deployment-8")),
                fault(LaunchFault.DEPLOYMENT, without("lti:deployment_id")),
                fault(LaunchFault.TARGET, with("lti:target_link_uri", "https://elsewhere.example.org/lti/launch")),
                fault(LaunchFault.TARGET, with("lti:target_link_uri", "https://aliquot.example.org.evil.org/")),
                fault(LaunchFault.TARGET, with("lti:target_link_uri", "https://aliquot.example.org@evil.org/")),
                fault(LaunchFault.TARGET, with("lti:target_link_uri", "http://aliquot.example.org/lti/launch")),
                fault(LaunchFault.TARGET, with("lti:target_link_uri", "https://aliquot.example.org:8443/lti")),
                fault(LaunchFault.TARGET, without("lti:target_link_uri")),
                fault(LaunchFault.SUBJECT, without("sub")),
                fault(LaunchFault.SUBJECT, with("sub", " ")),
                fault(LaunchFault.SUBJECT, with("sub", "x".repeat(256))));
    }

    private static Arguments fault(LaunchFault fault, UnaryOperator<Map<String, Object>> change) {
        return Arguments.of(fault, change);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsTold(LaunchFault fault, UnaryOperator<Map<String, Object>> change) {
        assertThat(look(PLATFORM.sign(change.apply(claims())))).isEqualTo(new TokenVerdict.Faulty(fault));
    }

    @Test
    void clocksMayDifferByAMinute() {
        Map<String, Object> claims = with("iat", Date.from(NOW.plusSeconds(59))).apply(claims());
        assertThat(look(PLATFORM.sign(claims))).isInstanceOf(TokenVerdict.Sound.class);
    }

    @Test
    void severalAudiencesHoldWhenWeAreTheParty() {
        Map<String, Object> claims = with("azp", "client-1")
                .apply(with("aud", List.of("client-1", "client-2")).apply(claims()));
        assertThat(look(PLATFORM.sign(claims))).isInstanceOf(TokenVerdict.Sound.class);
    }

    @Test
    void onlyTheSystemsOwnSignatureCounts() {
        assertThat(look(STRANGER.sign(claims()))).isEqualTo(new TokenVerdict.Faulty(LaunchFault.SIGNATURE));
        assertThat(look(PLATFORM.sign(claims(), "key-2"))).isEqualTo(new TokenVerdict.Faulty(LaunchFault.KEY_UNKNOWN));
        String good = PLATFORM.sign(claims());
        assertThat(look(good.substring(0, good.length() - 6) + "AAAAAA"))
                .isEqualTo(new TokenVerdict.Faulty(LaunchFault.SIGNATURE));
        assertThat(new LaunchToken(FakePlatform.settings("x"), FakePlatform.SITE, NOW)
                        .look(good, _ -> new KeyFinding.Unreachable()))
                .isEqualTo(new TokenVerdict.Faulty(LaunchFault.KEYS_UNREACHABLE));
    }

    @Test
    void noOtherAlgorithmIsLookedAt() {
        assertThat(look(FakePlatform.unsigned(claims()))).isEqualTo(new TokenVerdict.Faulty(LaunchFault.ALGORITHM));
        assertThat(look(PLATFORM.signWithPublicKey(claims())))
                .isEqualTo(new TokenVerdict.Faulty(LaunchFault.ALGORITHM));
        assertThat(look(PLATFORM.signOtherwise(JWSAlgorithm.RS512, claims())))
                .isEqualTo(new TokenVerdict.Faulty(LaunchFault.ALGORITHM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30", "{\"alg\": \"RS256\"}"})
    void whatIsNoTokenIsMalformed(String text) {
        assertThat(look(text)).isEqualTo(new TokenVerdict.Faulty(LaunchFault.TOKEN_MALFORMED));
    }

    @Test
    void claimsOfAnotherShapeAreAsIfTheyWereMissing() {
        List<UnaryOperator<Map<String, Object>>> odd = new ArrayList<>(List.of(
                with("lti:context", "course-1"),
                with("lti:custom", List.of("target")),
                with("lti:roles", "Learner"),
                with("name", 7)));
        for (UnaryOperator<Map<String, Object>> change : odd) {
            assertThat(look(PLATFORM.sign(change.apply(claims())))).isInstanceOf(TokenVerdict.Sound.class);
        }
        assertThat(sound(with("lti:context", "course-1")).course()).isNull();
        assertThat(sound(with("lti:custom", Map.of("target", "exam/../x"))).target())
                .isNull();
        assertThat(sound(with("name", 7)).person().name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Administrator",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor"
            })
    void onlyRolesOfTheCourseCount(String role) {
        assertThat(CourseRole.of(List.of(role))).isEmpty();
    }

    @Test
    void anAddressCountsUnlessItIsNoneOrNotVerified() {
        assertThat(email(with("email", "maya@riverside.edu"))).isEqualTo("maya@riverside.edu");
        assertThat(email(with("email", "maya@riverside.edu").andThen(with("email_verified", true))::apply))
                .isEqualTo("maya@riverside.edu");
        for (Object no : List.of(false, "true", "false", 1)) {
            assertThat(email(with("email", "maya@riverside.edu").andThen(with("email_verified", no))::apply))
                    .isEmpty();
        }
        assertThat(email(with("email", "riverside.edu"))).isEmpty();
        assertThat(email(with("email", List.of("maya@riverside.edu")))).isEmpty();
    }

    private static String email(UnaryOperator<Map<String, Object>> change) {
        return sound(change).person().email();
    }

    @Test
    void whoIsMadeUpIsATestStudentWhateverElseTheyAre() {
        String learner = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
        String test = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
        assertThat(CourseRole.of(List.of(learner, test))).contains(CourseRole.TEST_STUDENT);
        assertThat(CourseRole.of(List.of(test))).contains(CourseRole.TEST_STUDENT);
        assertThat(CourseRole.isAuthor(List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor", test)))
                .isFalse();
    }

    @Test
    void whoAssistsIsNoInstructor() {
        assertThat(CourseRole.of(List.of(
                        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant")))
                .isEmpty();
    }

    private static LaunchClaims sound(UnaryOperator<Map<String, Object>> change) {
        return ((TokenVerdict.Sound) look(PLATFORM.sign(change.apply(claims())))).claims();
    }

    private static Map<String, Object> claims() {
        return FakePlatform.claims(NOW, "nonce-1");
    }

    private static TokenVerdict look(String token) {
        return new LaunchToken(FakePlatform.settings("x"), FakePlatform.SITE, NOW)
                .look(
                        token,
                        id -> id.equals(PLATFORM.key.getKeyID())
                                ? new KeyFinding.Found(PLATFORM.key.toPublicJWK())
                                : new KeyFinding.Unknown());
    }
}
