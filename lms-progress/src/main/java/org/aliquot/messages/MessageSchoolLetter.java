package org.aliquot.messages;

import java.util.List;
import org.aliquot.mail.Letter;
import org.aliquot.mail.SchoolLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a school may write around the words of its staff. */
@Configuration(proxyBeanMethods = false)
class MessageSchoolLetter {

    @Bean
    SchoolLetter messageOfSchool() {
        return new SchoolLetter(
                MessageMail.KIND,
                "An instructor writes to a learner",
                "{{subject}}",
                List.of(),
                List.of("subject", "sender"),
                Letter.of("The lab is closed on Friday", "Ines Novak wrote to you:", "We meet in room 12 instead.")
                        .about(SchoolLetter.NAME, "Maya Okafor")
                        .about("subject", "The lab is closed on Friday")
                        .about("sender", "Ines Novak")
                        .with(new Letter.Action("Read it in Aliquot", "https://learn.example.org/messages/1"))
                        .ending("Replies to this email are not read. Contact Ines Novak the way you usually do."));
    }
}
