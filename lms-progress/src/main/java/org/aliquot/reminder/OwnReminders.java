package org.aliquot.reminder;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a person wants to be reminded, and when they were. */
@Configuration(proxyBeanMethods = false)
class OwnReminders {

    @Bean
    OwnData fileOfReminder() {
        return new OwnData("reminder", "The hour at which you want to be reminded on days of study.", """
                select hour, changed_at
                from study_reminder
                where account_id = :id
                """);
    }

    @Bean
    OwnData fileOfReminders() {
        return new OwnData("reminders", "The reminders you were sent in the last three months.", """
                select day, written_at
                from reminder_mail
                where account_id = :id
                order by day
                """);
    }
}
