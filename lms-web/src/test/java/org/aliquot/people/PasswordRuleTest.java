package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken. */
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "qwertyuiopas",
                "aaaaaaaaaaaa",
                "1q2w3e4r5t6y",
                "zaq12wsxcde3",
                "unbelievable",
                "administrator",
                "manchesterunited",
                "iloveyou1234",
                "letmeinletmein",
                "P@ssw0rd2024!",
                "aliquotaliquot",
                "laboratory2026",
                "hematology123",
                "medicaltechnologist",
                "aliquot-demo",
                "maya.okafor1",
                "okaforokafor",
                "learner2@example.org",
                "Okafor19990101",
                "short",
                "abababababab"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(allowed(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough password", "quite another sentence", "sunflower-microscope", "Xk3#pq9!mZt2",
                "meine Katze ist grau", "ein grünes Mikroskop", "わたしのねこはとてもかわいい", "two wet owls sing"
            })
    void takesWhatIsLongAndHardToGuess(String password) {
        assertThat(allowed(password)).isTrue();
    }

    /** The commonest passwords, brought to twelve signs as people do it: 3,000 of them and each is refused. */
    @Test
    void refusesTheCommonestThreeThousandOfTwelveSignsAndMore() throws IOException {
        List<String> common = commonest().toList();
        assertThat(common).hasSize(3_000).allMatch(password -> password.length() >= 12);
        assertThat(common).noneMatch(PasswordRuleTest::allowed);
    }

    private static Stream<String> commonest() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PasswordRuleTest.class.getResourceAsStream("/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt"),
                StandardCharsets.UTF_8))) {
            List<String> words = reader.lines().limit(1_500).toList();
            return words.stream()
                    .flatMap(word -> Stream.of(filled(word, "1234567890123"), filled(word, word + word + word + word)));
        }
    }

    private static String filled(String word, String with) {
        String tail = with.repeat(12);
        return word.length() >= 12 ? word : word + tail.substring(0, 12 - word.length());
    }

    @Test
    void endsAtAThousandSigns() {
        assertThat(allowed("two wet owls sing ".repeat(55))).isTrue();
        assertThat(allowed("two wet owls sing ".repeat(56))).isFalse();
    }

    private static boolean allowed(String password) {
        return PasswordRule.allows(password, "learner2@example.org", "Maya Okafor");
    }
}
