package org.aliquot.completion;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person has learned. */
@Configuration(proxyBeanMethods = false)
class OwnLearning {

    @Bean
    OwnData fileOfLessons() {
        return new OwnData(
                "lessons",
                "The lessons you opened, when you completed them, how many seconds you spent in them, and the section you read last.",
                """
                select l.slug as lesson, c.slug as course, p.state, p.started_at, p.completed_at, p.last_at, p.seconds_spent, p.section
                from lesson_progress p
                join lesson l on l.id = p.lesson_id
                join course c on c.id = p.course_id
                where p.account_id = :id
                order by p.started_at
                """);
    }

    @Bean
    OwnData fileOfStudyTime() {
        return new OwnData("study-time", "Your time with each lesson, by day, in seconds.", """
                select t.day, c.slug as course, l.slug as lesson, t.seconds
                from study_time t
                join course c on c.id = t.course_id
                left join lesson l on l.id = t.lesson_id
                where t.account_id = :id
                order by t.day
                """);
    }

    @Bean
    OwnData fileOfChecks() {
        return new OwnData("checks", "Your answers to the checks inside lessons, the last one of each.", """
                select item_slug as question, payload as answer, correct, tries, answered_at
                from check_answer
                where account_id = :id
                order by answered_at
                """);
    }

    @Bean
    OwnData fileOfOutcomes() {
        return new OwnData("results", "The results of your finished exams and quizzes.", """
                select attempt_id as attempt, exam_key as exam, mode, correct, answered, total, theta, se, scaled, passed, points, started_at, final_at
                from exam_outcome
                where account_id = :id
                order by final_at
                """);
    }

    @Bean
    OwnData fileOfCompletions() {
        return new OwnData("completed-courses", "The courses you completed.", """
                select c.slug as course, d.completed_at
                from course_completion d
                join course c on c.id = d.course_id
                where d.account_id = :id
                order by d.completed_at
                """);
    }
}
