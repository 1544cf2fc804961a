package org.aliquot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxGoneTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            550 5.1.1 <maya@elsewhere.example>: Recipient address rejected, true
            550 No such user here,                                          true
            550-5.2.1 The account is disabled,                              true
            554 5.7.1 Relay access denied,                                  false
            550 5.7.1 Message looks like spam,                              false
            552 5.2.2 Mailbox full,                                         false
            550 5.1.8 Sender address rejected,                              false
            451 4.1.1 Try later,                                            false
            553 Sorry,                                                      false
            """)
    void onlyAMissingMailboxIsOne(String reply, boolean gone) {
        SendFailedException failure =
                new SendFailedException("Invalid Addresses", new MessagingException(reply + "\n"));
        assertThat(MailboxGone.saidBy(failure).isPresent()).isEqualTo(gone);
    }
}
