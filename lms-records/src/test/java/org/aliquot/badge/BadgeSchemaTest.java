package org.aliquot.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description that our badges are held against takes good credentials and no faulty ones. */
class BadgeSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void takesACredentialThatOthersMadeAndSigned() throws IOException {
        assertThat(BadgeSchema.problems(credential())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/@context",
                "/id",
                "/type",
                "/issuer",
                "/issuer/id",
                "/issuer/type",
                "/validFrom",
                "/credentialSubject",
                "/credentialSubject/type",
                "/credentialSubject/achievement",
                "/credentialSubject/achievement/id",
                "/credentialSubject/achievement/type",
                "/credentialSubject/achievement/name",
                "/credentialSubject/achievement/description",
                "/credentialSubject/achievement/criteria",
                "/credentialSubject/identifier/0/hashed",
                "/credentialSubject/identifier/0/identityType"
            })
    void missesWhatMustBeThere(String place) throws IOException {
        JsonNode credential = credential();
        parent(credential, place).remove(name(place));

        assertThat(BadgeSchema.problems(credential)).as(place).isNotEmpty();
    }

    /** In each place a value of another kind, a type that is not that of the part, or a word where there are no others. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /type                                          | ["VerifiableCredential"]
            /type                                          | "OpenBadgeCredential"
            /issuer/type                                   | ["Organization"]
            /issuer/name                                   | 7
            /validFrom                                     | "January 5, 2026"
            /credentialSubject/type                        | ["EndorsementSubject"]
            /credentialSubject/identifier                  | {"type": "IdentityObject"}
            /credentialSubject/identifier/0/type           | "Identity"
            /credentialSubject/identifier/0/hashed         | "no"
            /credentialSubject/identifier/0/identityType   | "shoe size"
            /credentialSubject/identifier/0/mood           | "good"
            /credentialSubject/result                      | [{"type": ["Grade"]}]
            /credentialSubject/result                      | [{"type": ["Result"], "status": "Passed"}]
            /credentialSubject/achievement/type            | ["Badge"]
            /credentialSubject/achievement/criteria        | {}
            /credentialSubject/achievement/achievementType | "Certificate of completion"
            /credentialStatus                              | {"id": "https://badges.example.org/status"}
            /credentialStatus                              | "https://badges.example.org/status"
            /proof                                         | "z3FX"
            /proof                                         | {"type": "DataIntegrityProof", "verificationMethod": "z6Mk"}
            """)
    void seesWhatIsOfAWrongTypeOrKind(String place, String value) throws IOException {
        JsonNode credential = credential();
        parent(credential, place).set(name(place), JSON.readTree(value));

        assertThat(BadgeSchema.problems(credential)).as(place).isNotEmpty();
    }

    /** As the standard does, where it does. */
    @ParameterizedTest
    @ValueSource(strings = {"/mood", "/issuer/mood", "/credentialSubject/mood", "/credentialSubject/achievement/mood"})
    void letsOthersSayMore(String place) throws IOException {
        JsonNode credential = credential();
        parent(credential, place).put(name(place), "good");

        assertThat(BadgeSchema.problems(credential)).isEmpty();
    }

    /** Those whose fault is one of words; of days and signatures a description knows nothing. */
    @ParameterizedTest
    @CsvSource({
        "simple-err-credential-subject-type.json, credentialSubject",
        "simple-err-credential-subject-profile-type.json, source",
        "simple-err-credential-subject-achievement-result-description-type.json, resultDescription",
        "simple-err-issuer-type.json, issuer",
        "simple-err-issuer-otheridentifier-type.json, otherIdentifier",
        "simple-err-proof-method-no-scheme.json, proof",
        "simple-err-proof-method-unknown-scheme.json, proof",
        "simple-noproof.json, credentialSubject"
    })
    void refusesPublishedExamplesOfFaults(String file, String place) throws IOException {
        assertThat(BadgeSchema.problems(JSON.readTree(BadgeExamples.read(file))))
                .as(file)
                .anySatisfy(problem -> assertThat(problem).contains(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete.json", "simple-did-key-method.json", "simple-context-alias.json"})
    void takesPublishedExamplesThatAreSound(String file) throws IOException {
        assertThat(BadgeSchema.problems(JSON.readTree(BadgeExamples.read(file))))
                .as(file)
                .isEmpty();
    }

    private static JsonNode credential() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BadgeSchemaTest.class.getResourceAsStream("signed-elsewhere.json"))) {
            return JSON.readTree(in.readAllBytes());
        }
    }

    private static ObjectNode parent(JsonNode credential, String place) {
        return (ObjectNode) credential.at(place.substring(0, place.lastIndexOf('/')));
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
