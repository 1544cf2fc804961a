package org.aliquot.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Await;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.aliquot.spool.BusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A badge can be checked by anybody with nothing but its text; a faulty one is refused, and the reason is the right one. */
@Import(BadgesIT.Site.class)
class BadgesIT extends ModuleTest {

    private static final String NETWORK = "192.0.2.7";

    @Autowired
    private Badges badges;

    @Autowired
    private BadgeChecks checks;

    @Autowired
    private BadgeKeys keys;

    @Autowired
    private JsonMapper json;

    @Test
    void isSignedWithTheKeyThatItBringsAlongAsAnyVerifierReadsIt() throws GeneralSecurityException {
        String[] parts = badges.sign(certificate("7KQ4-M2XD-9PTV")).split("[.]");
        JsonNode header = read(parts[0]);
        JsonNode credential = read(parts[1]);
        assertThat(header.path("alg").asString()).isEqualTo("RS256");
        assertThat(header.path("typ").asString()).isEqualTo("JWT");
        assertThat(header.path("jwk").has("d")).isFalse();
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(header, "n"), number(header, "e"))));
        verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(credential.path("issuer").path("id").asString())
                .isEqualTo(credential.path("iss").asString());
        assertThat(credential.path("id").asString())
                .isEqualTo(credential.path("jti").asString());
        assertThat(credential
                        .path("credentialSubject")
                        .path("achievement")
                        .path("name")
                        .asString())
                .isEqualTo("MLT preparation");
    }

    @Test
    void saysWhatTheStandardAsksForInItsWords() {
        JsonNode credential = read(badges.sign(certificate("7KQ4-M2XD-9PTV")).split("[.]")[1]);

        assertThat(BadgeSchema.problems(credential)).isEmpty();
        assertThat(BadgeSchema.problems("Profile", json.valueToTree(badges.issuer("Bayview College"))))
                .as("who issues, as everybody may read it")
                .isEmpty();
        assertThat(BadgeSchema.problems("Achievement", json.valueToTree(badges.achievement("mlt", "MLT preparation"))))
                .as("what it stands for, as everybody may read it")
                .isEmpty();

        ((ObjectNode) credential.path("issuer")).putArray("type").add("Organization");
        assertThat(BadgeSchema.problems(credential)).as("of a wrong type").isNotEmpty();
    }

    @Test
    void ofACertificateThatIsNotThereItIsRefused() {
        assertThat(verdictAbout(badges.sign(certificate("7KQ4-M2XD-9PTV"))))
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.NOT_OURS, ""));
    }

    @Test
    void aChangedOneIsRefused() {
        String[] parts = badges.sign(certificate("7KQ4-M2XD-9PTV")).split("[.]");
        String other = badges.sign(certificate("7KQ4-M2XD-9PTW")).split("[.]")[1];
        assertThat(verdictAbout(parts[0] + "." + other + "." + parts[2]))
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.CHANGED, ""));
    }

    @Test
    void whatAnOlderKeySignedCanStillBeChecked() {
        String before = badges.sign(certificate("7KQ4-M2XD-9PTV"));
        int published = keys.published().size();
        keys.renew(new AccountId(account("administrator")));
        assertThat(keys.published()).hasSize(published + 1);
        assertThat(verdictAbout(before)).isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.NOT_OURS, ""));
        assertThat(badges.sign(certificate("7KQ4-M2XD-9PTV"))).isNotEqualTo(before);
    }

    @Test
    void secretKeysLieSealed() {
        badges.sign(certificate("7KQ4-M2XD-9PTV"));
        assertThat(jdbc.sql("select count(*) from badge_key where get_byte(private_key, 0) = 1")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatIsNoBadgeIsRefused() {
        assertThat(verdictAbout("hello")).isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.UNREADABLE, ""));
        assertThat(verdictAbout("{\"a\": ")).isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.UNREADABLE, ""));
        assertThat(verdictAbout("a.b.c")).isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.UNREADABLE, ""));
    }

    /** Published examples, good and faulty; where they are not at hand, the rest of this class stands. */
    @ParameterizedTest
    @CsvSource({
        "simple-err-credential-subject-type.json, WRONG_TYPE, credentialSubject.type",
        "simple-err-credential-subject-profile-type.json, WRONG_TYPE, credentialSubject.source.type",
        "simple-err-credential-subject-achievement-result-description-type.json, WRONG_TYPE, credentialSubject.achievement.resultDescription.type",
        "simple-err-issuer-type.json, WRONG_TYPE, issuer.type",
        "simple-err-issuer-otheridentifier-type.json, WRONG_TYPE, issuer.otherIdentifier.type",
        "simple-err-expired.json, EXPIRED, 2010-01-01T00:00:00Z",
        "simple-err-proof-method-no-scheme.json, WRONG_METHOD, z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x",
        "simple-err-proof-method-unknown-scheme.json, WRONG_METHOD, xxx:z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x",
        "simple-err-proof-value.json, CHANGED, ''",
        "simple-noproof.json, INCOMPLETE, credentialSubject.achievement",
        "complete.json, OTHER_PROOF, eddsa-rdfc-2022",
        "simple-eddsa-2022.json, OTHER_PROOF, eddsa-2022",
        "credential-status-revoked.json, OTHER_PROOF, Ed25519Signature2020",
    })
    void examplesAreRefusedForTheRightReason(String file, BadgeFlaw flaw, String detail) throws IOException {
        assertThat(verdictAbout(BadgeExamples.read(file))).isEqualTo(new BadgeVerdict.Refused(flaw, detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple-did-key-method.json",
                "simple-context-alias.json",
                "endorsement-valid.json",
                "credential-status-revoked-blank-nodes.json"
            })
    void examplesWithASoundProofAreUnchanged(String file) throws IOException {
        assertThat(verdictAbout(BadgeExamples.read(file))).isInstanceOf(BadgeVerdict.Unchanged.class);
    }

    /** Whatever is wrong with it: its words, its days or its signature. */
    @Test
    void noFaultyExampleIsBothDescribedAndTaken() throws IOException {
        List<String> faulty = BadgeExamples.faulty();
        assertThat(faulty).isNotEmpty();
        for (String file : faulty) {
            String badge = BadgeExamples.read(file);
            boolean described = BadgeSchema.problems(json.readTree(badge)).isEmpty();
            boolean taken = !(verdictAbout(badge) instanceof BadgeVerdict.Refused);
            assertThat(described && taken).as(file).isFalse();
        }
    }

    /** Signed with the JavaScript libraries of Digital Bazaar. */
    @Test
    void aBadgeWithAProofInsideIsUnchangedUntilAWordOfItIs() {
        String badge = signedElsewhere();

        assertThat(verdictAbout(badge)).isInstanceOfSatisfying(BadgeVerdict.Unchanged.class, unchanged -> {
            assertThat(unchanged.said().name()).isEqualTo("Blood bank, part 1");
            assertThat(unchanged.said().holder()).isEqualTo("Maya Okafor");
            assertThat(unchanged.said().issuer()).isEqualTo("Example College");
        });
        assertThat(verdictAbout(badge.replace("Maya Okafor", "Sam Orrefors")))
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.CHANGED, ""));
        assertThat(verdictAbout(
                        badge.replace("2026-01-05T09:30:00Z\",\n    \"veri", "2026-01-06T09:30:00Z\",\n    \"veri")))
                .as("the day of the proof is signed as well")
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.CHANGED, ""));
        assertThat(verdictAbout(badge.replace("#z6Mku1qT", "#z6Mku1qU")))
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.CHANGED, ""));
    }

    /** A word that no context knows is in no triple, so anybody could add it to what was signed. */
    @Test
    void whatCouldHaveBeenAddedAfterwardIsNotCalledUnchanged() {
        String badge = signedElsewhere();
        for (String added : List.of("\"grade\": \"A\"", "\"@included\": []", "\"@context\": {}")) {
            assertThat(verdictAbout(badge.replace("\"description\":", added + ", \"description\":")))
                    .as(added)
                    .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.OTHER_PROOF, "eddsa-rdfc-2022"));
        }
        assertThat(verdictAbout(badge.replace(
                                "\"credentialSubject\": {",
                                "\"https://www.w3.org/2018/credentials#credentialSubject\": {")
                        .replaceFirst(
                                "\"validFrom\"",
                                "\"credentialSubject\": {\"id\": \"x\", \"type\": [\"AchievementSubject\"], \"achievement\": {\"id\": \"y\","
                                        + " \"type\": [\"Achievement\"], \"name\": \"Anything\", \"description\": \"d\","
                                        + " \"criteria\": {\"narrative\": \"n\"}}}, \"validFrom\"")))
                .as("the signed subject elsewhere, and another one in its place whose triples are dropped")
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.OTHER_PROOF, "eddsa-rdfc-2022"));
        assertThat(verdictAbout(badge.replace("/spec/ob/v3p0/extensions.json", "/spec/ob/v3p0/others.json")))
                .as("nothing is fetched")
                .isEqualTo(new BadgeVerdict.Refused(BadgeFlaw.OTHER_PROOF, "eddsa-rdfc-2022"));
    }

    /** Two parts that nothing tells apart, with ten such parts each, have millions of orders to be compared. */
    @Test
    void badgesThatCanBeCheckedForEverHoldUpNoAnswersAndNoHonestBadge() {
        String level = "{\"type\": [\"RubricCriterionLevel\"]}";
        String part =
                "{\"type\": [\"ResultDescription\"], \"rubricCriterionLevel\": " + Collections.nCopies(10, level) + "}";
        String poison = signedElsewhere()
                .replace("\"criteria\":", "\"resultDescription\": " + List.of(part, part) + ", \"criteria\":");
        List<Future<BadgeVerdict>> flood = new ArrayList<>();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < BadgeChecks.MOST_WAITING + 5; i++) {
                flood.add(requests.submit(() -> verdictAbout(poison)));
            }
            Await.until("the last of them", () -> {
                assertThat(requests.submit(() -> {})).as("an answer meanwhile").succeedsWithin(Duration.ofSeconds(3));
                return flood.stream().allMatch(Future::isDone);
            });
        }

        assertThat(flood.stream()
                        .filter(check -> check.state() == Future.State.SUCCESS)
                        .map(Future::resultNow))
                .as("looked at one after another, and not checked")
                .containsOnly(new BadgeVerdict.Refused(BadgeFlaw.OTHER_PROOF, "eddsa-rdfc-2022"));
        assertThat(flood.stream()
                        .filter(check -> check.state() == Future.State.FAILED)
                        .map(Future::exceptionNow))
                .as("told to try again")
                .isNotEmpty()
                .hasOnlyElementsOfType(BusyException.class);
        assertThat(verdictAbout(signedElsewhere())).isInstanceOf(BadgeVerdict.Unchanged.class);
    }

    @Test
    void aNetworkHasSoManyChecksAnHourAndOthersHaveTheirOwn() {
        for (int i = 0; i < BadgeChecks.HOURLY_PER_NETWORK; i++) {
            assertThat(checks.check("hello", "2001:db8:1:2::" + i)).isInstanceOf(BadgeVerdict.Refused.class);
        }
        assertThat(checks.check(signedElsewhere(), "2001:db8:1:2::1")).isEqualTo(new BadgeVerdict.TooOften());
        assertThat(checks.check(signedElsewhere(), "2001:db8:1:3::1")).isInstanceOf(BadgeVerdict.Unchanged.class);
    }

    private BadgeVerdict verdictAbout(String badge) {
        return checks.check(badge, NETWORK);
    }

    private static String signedElsewhere() {
        try (InputStream in = Objects.requireNonNull(BadgesIT.class.getResourceAsStream("signed-elsewhere.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CertificateView certificate(String serial) {
        Instant at = Instant.parse("2026-11-20T15:00:00Z");
        return new CertificateView(
                UUID.randomUUID(),
                serial,
                new AccountId(UUID.randomUUID()),
                "Maya Okafor",
                "mlt",
                new Award("MLT preparation", at, "Bayview College", null, null, null),
                at,
                CertificateStatus.VALID,
                null,
                null,
                0);
    }

    private JsonNode read(String part) {
        return json.readTree(Base64.getUrlDecoder().decode(part));
    }

    private static BigInteger number(JsonNode header, String name) {
        return new BigInteger(
                1, Base64.getUrlDecoder().decode(header.path("jwk").path(name).asString()));
    }

    @TestConfiguration
    static class Site {

        @Bean
        BadgeSite site() {
            return new BadgeSite() {
                @Override
                public String issuer() {
                    return "https://learn.example.org/badges/issuer";
                }

                @Override
                public String keys() {
                    return "https://learn.example.org/badges/keys";
                }

                @Override
                public String achievement(String course) {
                    return "https://learn.example.org/badges/courses/" + course;
                }

                @Override
                public String credential(String serial) {
                    return "https://learn.example.org/certificates/" + serial;
                }

                @Override
                public String status(String serial) {
                    return "https://learn.example.org/badges/" + serial + "/status";
                }
            };
        }
    }
}
