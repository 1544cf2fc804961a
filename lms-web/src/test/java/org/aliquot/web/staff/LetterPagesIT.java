package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.mail.Letter;
import org.aliquot.mail.LetterTemplate;
import org.aliquot.mail.LetterWords;
import org.aliquot.mail.Mails;
import org.aliquot.mail.Recipient;
import org.aliquot.mail.SchoolLetter;
import org.aliquot.people.Mailbox;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A school writes the head of its letters; what readers must know stays. */
class LetterPagesIT extends PlatformTest {

    private static final String PAGE = "/admin/letters/invitation";

    @Autowired
    private LetterWords words;

    @Autowired
    private Mails mails;

    @Autowired
    private TransactionTemplate transaction;

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from hourly_count").update();
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    @AfterEach
    void ourWordsAgain() {
        words.of("invitation")
                .ifPresent(standing -> words.forget(standing.letter(), standing.version(), administrator.id()));
    }

    @Test
    void theInvitationSaysWhatTheSchoolWroteAndKeepsItsLink() {
        assertThat(save("Welcome to {{school}}, {{name}}", "Dear {{name}},\r\n\r\nwe are glad.", 0)
                        .status())
                .isEqualTo(303);
        administrator
                .api()
                .post(
                        "/people",
                        "{\"email\": \"zoe.words@example.org\", \"name\": \"Zoë {{school}}\", \"roles\": [\"learner\"]}")
                .requireStatus(201);
        assertThat(new Mailbox(jdbc).to("zoe.words@example.org").getFirst().text())
                .startsWith("Dear Zoë {{school}},\n\nwe are glad.\n\nChoose a password:")
                .contains("/password-resets/", "The link works once, for seven days.")
                .doesNotContain("Your school has made an account");
        assertThat(client.get("/admin/letters").body()).contains("Welcome to {{school}}, {{name}}", "Custom");
    }

    @Test
    void aLinkThatWaitsIsFoundOnThePersonsPageAndOursIsTheOneHandedOn() {
        save("Welcome", "See https://learn.example.org/password-resets/not-this-one", 0);
        Person learner = person(Role.LEARNER);
        client.post("/password-resets", Map.of("email", learner.email()));
        assertThat(client.get("/admin/people/" + learner.id()).body())
                .contains("No mail is sent from here", "Choose a new password", "/admin/outbox/");

        String id = administrator
                .api()
                .post("/people", "{\"email\": \"abe.words@example.org\", \"name\": \"Abe\", \"roles\": [\"learner\"]}")
                .requireStatus(201)
                .text("/id");
        assertThat(client.get("/admin/people/invitations?person=" + id).body())
                .containsPattern("/password-resets/[A-Za-z0-9_-]{40,}")
                .doesNotContain("not-this-one");
    }

    @Test
    void aPlaceholderThatTheLetterDoesNotHaveIsRefusedAndNothingIsSaved() {
        PageClient.Answer refused = save("Hello {{course}}", "Dear {{name", 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("This email has no “{{course}}”. Use one of {{name}}, {{school}}, or remove it.")
                .contains("Close it, or remove “{{”.");
        assertThat(words.of("invitation").orElseThrow().written()).isFalse();
    }

    @Test
    void thePreviewShowsItBeforeItIsSavedAndEscapesIt() {
        PageClient.Answer shown = client.post(
                PAGE + "/preview", Map.of("subject", "Hi {{name}}", "opening", "<b>x</b> {{school}}", "version", "0"));
        assertThat(shown.body())
                .contains("Hi Maya Okafor", "&lt;b&gt;x&lt;/b&gt; Aliquot")
                .containsPattern("(?s)id=\"letter\".*As text alone.*form=\"letter\">Save</button>");
        assertThat(words.of("invitation").orElseThrow().written()).isFalse();
    }

    @Test
    void theSchoolsOwnWordsAreNotDeletedWithoutAQuestion() {
        save("Welcome", "Dear {{name}}", 0);
        assertThat(client.get(PAGE).body())
                .containsPattern("(?s)question=\"Restore the default wording\\?\"[^<]*<form[^<]*" + PAGE + "/reset");
    }

    @Test
    void oneIsSentToWhoeverAsks() {
        client.post(PAGE + "/trial", Map.of("subject", "Hi {{name}}", "opening", "", "version", "0"));
        assertThat(new Mailbox(jdbc).kinds(administrator.email())).containsExactly("trial");
    }

    @Test
    void twoWhoWriteAtOnceAreTold() {
        save("One", "", 0);
        PageClient.Answer second = save("Two", "", 0);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("Someone changed these words", "value=\"Two\"", "name=\"version\" value=\"1\"");
        assertThat(save("Two", "", 1).status()).isEqualTo(303);
        assertThat(client.post(PAGE + "/reset", Map.of("version", "1")).status())
                .isEqualTo(409);
        assertThat(client.post(PAGE + "/reset", Map.of("version", "2")).status())
                .isEqualTo(303);
        assertThat(words.of("invitation").orElseThrow().words().subject()).isEqualTo("Your account at {{school}}");
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = :id and action like 'letter.%'")
                        .param("id", administrator.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aLetterThatTellsSomethingElseKeepsOurWords() {
        SchoolLetter ending = words.of("window-ending").orElseThrow().letter();
        words.write(ending, new LetterTemplate("Only until {{date}}", "Hurry."), 0, administrator.id());
        try {
            transaction.executeWithoutResult(_ -> {
                mails.send("window-ending", to("a@words.example"), letter().about("date", "May 3"), Duration.ofDays(1));
                mails.send("window-ending", to("b@words.example"), letter(), Duration.ofDays(1));
            });
        } finally {
            words.forget(ending, 1, administrator.id());
        }
        assertThat(new Mailbox(jdbc).to("a@words.example").getFirst().text()).startsWith("Hurry.\n\nIt is so.");
        assertThat(new Mailbox(jdbc).to("b@words.example").getFirst().text()).startsWith("It is so.");
    }

    @Test
    void everySampleIsSaidByOurOwnWords() {
        assertThat(words.all()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(standing -> {
            Letter sample = standing.letter().sample();
            Letter said = words.sample(standing.letter(), standing.words());
            assertThat(said.subject()).isEqualTo(sample.subject());
            assertThat(said.paragraphs()).isEqualTo(sample.paragraphs());
            assertThat(sample.facts().keySet()).containsAll(standing.letter().facts());
        });
    }

    private static Recipient to(String address) {
        return new Recipient(null, address);
    }

    private static Letter letter() {
        return Letter.of("Ends", "It is so.").about("course", "MLT");
    }

    private PageClient.Answer save(String subject, String opening, int version) {
        return client.post(PAGE, Map.of("subject", subject, "opening", opening, "version", String.valueOf(version)));
    }
}
