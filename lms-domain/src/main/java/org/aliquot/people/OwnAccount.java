package org.aliquot.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module, the mail and the audit log keep about a person. */
@Configuration(proxyBeanMethods = false)
class OwnAccount {

    @Bean
    OwnData fileOfAccount() {
        return new OwnData(
                "account",
                "Your account: email address, name, roles, time zone, language, text size, when you get news by mail, the mail and notices you turned off, and when it was made.",
                """
                select id, email, name, roles, time_zone, language, status, larger_text, news_letters, mail_off, notices_off, created_at
                from account
                where id = :id
                """);
    }

    @Bean
    OwnData fileOfAccommodations() {
        return new OwnData(
                "accommodations",
                "Your accommodations: extra time in percent, minutes of breaks, and larger text.",
                """
                select extra_time_percent, break_minutes, larger_text
                from account
                where id = :id
                """);
    }

    @Bean
    OwnData fileOfSessions() {
        return new OwnData(
                "sessions",
                "Where you are signed in, and the tokens you made for programs: since when, and until when.",
                """
                select kind, name, scope, created_at, expires_at
                from access_token
                where account_id = :id
                order by created_at
                """);
    }

    @Bean
    OwnData fileOfOutsideIdentities() {
        return new OwnData("outside-identities", "The other systems you come from, and who you are there.", """
                select connection_id, subject, since
                from outside_identity
                where account_id = :id
                order by since
                """);
    }

    @Bean
    OwnData fileOfLastVisit() {
        return new OwnData("last-visit", "When you were here last.", """
                select at
                from last_visit
                where account_id = :id
                """);
    }

    @Bean
    OwnData fileOfMail() {
        return new OwnData(
                "mail",
                "Mail sent to you in the last 30 days. The text of each message is deleted once it is sent.",
                """
                select kind, address, subject, status, created_at, sent_at
                from mail_message
                where account_id = :id
                order by created_at
                """);
    }

    @Bean
    OwnData fileOfReturnedMail() {
        return new OwnData("returned-mail", "Whether mail to you came back, and what the mail server said.", """
                select u.address, u.words, u.returned_at
                from undeliverable_address u
                join account a on lower(a.email) = u.address
                where a.id = :id
                """);
    }

    @Bean
    OwnData fileOfDeeds() {
        return new OwnData(
                "audit", "What the audit log has about you: what you did, and what others did to your account.", """
                select at, action, actor = :id as by_you, subject_kind, subject_id, details
                from audit_entry
                where actor = :id or (subject_kind = 'account' and subject_id = cast(:id as text))
                order by id
                """);
    }

    @Bean
    OwnData fileOfErasureWish() {
        return new OwnData("erasure", "Your request to be erased, if you made one.", """
                select asked_at, due_at
                from erasure_wish
                where account_id = :id
                """);
    }
}
