package org.aliquot.messages;

import org.aliquot.people.OwnData;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was written to a person, or by them, and where a name may have been typed. */
@Configuration(proxyBeanMethods = false)
class OwnMessages {

    @Bean
    OwnData fileOfMessages() {
        return new OwnData("messages", "Messages from staff to you, and those you sent as staff.", """
                select s.sent_at, s.sender_id = :id as sent_by_you, s.subject, s.words, t.read_at,
                       exists (select from staff_message_room r
                               join attempt a on a.id = r.attempt_id
                               where r.message_id = s.id and a.account_id = :id) as shown_in_exam_room
                from staff_message s
                left join staff_message_to t on t.message_id = s.id and t.account_id = :id
                where s.sender_id = :id or t.account_id is not null
                order by s.sent_at
                """);
    }

    @Bean
    TypedText subjectOfMessage() {
        return TypedText.text("staff_message", "subject");
    }

    @Bean
    TypedText wordsOfMessage() {
        return TypedText.text("staff_message", "words");
    }
}
