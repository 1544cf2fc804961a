package org.aliquot.delivery;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reasons that staff typed, and the person's own answers in words: an essay may be signed. */
@Configuration(proxyBeanMethods = false)
class TypedAboutAttempts {

    private static final String OWN = "attempt_id in (select id from attempt where account_id = :id)";

    @Bean
    TypedText reasonOfEvent() {
        return TypedText.text("attempt_event", "reason").within("reason is not null");
    }

    @Bean
    TypedText reasonOfAdjustment() {
        return TypedText.text("score_adjustment", "reason");
    }

    @Bean
    TypedText reasonOfUndoing() {
        return TypedText.text("score_adjustment", "undone_reason");
    }

    @Bean
    TypedText remarkOfMark() {
        return TypedText.text("written_mark", "remark").within("remark is not null");
    }

    @Bean
    TypedText reasonOfMark() {
        return TypedText.text("written_mark", "reason").within("reason is not null");
    }

    @Bean
    TypedText ownAnswer() {
        return TypedText.json("response", "payload").within(OWN);
    }

    @Bean
    TypedText ownArchivedAnswer() {
        return TypedText.json("attempt_archive", "payloads")
                .within("(month, attempt_id) in (select archived_month, id from attempt"
                        + " where account_id = :id and archived_month is not null)");
    }

    @Bean
    TypedText ownScoredAnswer() {
        return TypedText.json("scored_answer", "payload").within(OWN);
    }

    @Bean
    TypedText ownFormerAnswer() {
        return TypedText.json("former_answer", "payload").within(OWN);
    }

    @Bean
    TypedText ownPilotAnswer() {
        return TypedText.json("pilot_answer", "payload").within(OWN);
    }
}
