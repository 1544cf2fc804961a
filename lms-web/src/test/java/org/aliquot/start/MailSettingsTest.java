package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void nothingIsAskedForWithoutAMailServer() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aMailServerNeedsASenderAndTheAddressOfTheInstallation() {
        environment.setProperty("spring.mail.host", "mail.example.org");
        assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining("ALIQUOT_MAIL_FROM");
        environment.setProperty("spring.mail.username", "school@example.org");
        assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining("ALIQUOT_BASE_URL");
        environment.setProperty("aliquot.base-url", "https://learn.example.org");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void linksInTheClearAreRefusedUnlessToldSo() {
        environment.setProperty("spring.mail.host", "mail.example.org");
        environment.setProperty("aliquot.mail-from", "school@example.org");
        environment.setProperty("aliquot.base-url", "http://learn.example.org");
        assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining("https");
        environment.setProperty("aliquot.base-url", "http://localhost.example.org");
        assertThatThrownBy(this::check).isInstanceOf(StartRefused.class);
        environment.setProperty("aliquot.base-url", "http://localhost:8080");
        assertThatCode(this::check).doesNotThrowAnyException();
        environment.setProperty("aliquot.base-url", "http://learn.example.org");
        environment.setProperty("aliquot.allow-http", "true");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aMailboxForReturnedMailNeedsAMailServerAndAUser() {
        environment.setProperty("aliquot.returned-mail-host", "imap.example.org");
        assertThatThrownBy(this::check).hasMessageContaining("ALIQUOT_RETURNED_MAIL_USERNAME");
        environment.setProperty("spring.mail.host", "mail.example.org");
        environment.setProperty("aliquot.mail-from", "school@example.org");
        environment.setProperty("aliquot.base-url", "https://learn.example.org");
        environment.setProperty("aliquot.returned-mail-username", "school");
        assertThatCode(this::check).doesNotThrowAnyException();
        environment.setProperty("aliquot.returned-mail-security", "maybe");
        assertThatThrownBy(this::check).hasMessageContaining("starttls");
    }

    private void check() {
        new MailSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
