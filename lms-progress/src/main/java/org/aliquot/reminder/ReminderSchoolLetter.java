package org.aliquot.reminder;

import java.util.List;
import org.aliquot.mail.Letter;
import org.aliquot.mail.SchoolLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a school may write at the head of reminders. */
@Configuration(proxyBeanMethods = false)
class ReminderSchoolLetter {

    @Bean
    SchoolLetter reminderOfSchool() {
        return new SchoolLetter(
                ReminderLetters.KIND,
                "On study days, to learners who asked for a reminder",
                "Your plan for today: {{minutes}} minutes",
                List.of(),
                List.of("minutes"),
                Letter.of(
                                "Your plan for today: 45 minutes",
                                "Today's plan takes 45 minutes in all. It starts with “Red cells” (20 minutes), then one more task.")
                        .about(SchoolLetter.NAME, "Maya Okafor")
                        .about("minutes", "45")
                        .with(new Letter.Action("Start with the first task", "https://learn.example.org/today"))
                        .ending("You asked for this email on your study days."));
    }
}
