package org.aliquot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aSubjectIsOneLineWhateverTheNamesInItHold() {
        assertThat(Letter.of("MLT\tclass\u0092A\u0092\r\nBcc: x@example.org\u2028now")
                        .subject())
                .isEqualTo("MLT class A Bcc: x@example.org now");
    }
}
