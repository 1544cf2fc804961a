package org.aliquot.errata;

import org.aliquot.people.OwnData;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports as their learner's data, and the texts in them in which somebody may be named. */
@Configuration(proxyBeanMethods = false)
class OwnReports {

    @Bean
    OwnData fileOfReports() {
        return new OwnData("question-reports", "What you reported about questions, and what was answered.", """
                select i.slug as question, r.reason, r.words, r.state, r.answer, r.reported_at, r.decided_at
                from question_report r
                join item i on i.id = r.item_id
                where r.account_id = :id
                order by r.reported_at
                """);
    }

    @Bean
    TypedText wordsOfReport() {
        return TypedText.text("question_report", "words");
    }

    @Bean
    TypedText answerToReport() {
        return TypedText.text("question_report", "answer").within("answer is not null");
    }
}
