package org.aliquot.people;

import java.util.List;
import org.aliquot.mail.SchoolLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of the letters about accounts, a school writes the invitation alone: the others keep accounts safe. */
@Configuration(proxyBeanMethods = false)
class AccountSchoolLetters {

    @Bean
    SchoolLetter invitationOfSchool(AccountLetters letters) {
        return new SchoolLetter(
                LetterKind.INVITATION.word(),
                "Someone is invited",
                "Your account at {{school}}",
                List.of("Hello {{name}},", AccountLetters.INVITED),
                List.of(),
                letters.invitation("Maya Okafor", "sample"));
    }
}
