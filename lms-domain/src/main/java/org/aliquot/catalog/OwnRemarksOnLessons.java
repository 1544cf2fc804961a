package org.aliquot.catalog;

import org.aliquot.people.OwnData;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a colleague said about lessons. */
@Configuration(proxyBeanMethods = false)
class OwnRemarksOnLessons {

    @Bean
    OwnData fileOfLessonComments() {
        return new OwnData("lesson-comments", "Your comments on lessons.", """
                select course.slug as course, lesson.slug as lesson, c.field, c.text, c.created_at, c.resolved_at
                from lesson_comment c
                join lesson on lesson.id = c.lesson_id
                join course on course.id = lesson.course_id
                where c.author = :id
                order by c.created_at
                """);
    }

    @Bean
    OwnData fileOfReviewedLessons() {
        return new OwnData("reviewed-lessons", "Lessons that you reviewed last, and when.", """
                select course.slug as course, lesson.slug as lesson, r.decided_at
                from lesson_reviewed r
                join lesson on lesson.id = r.lesson_id
                join course on course.id = lesson.course_id
                where r.account_id = :id
                order by r.decided_at
                """);
    }

    @Bean
    TypedText commentOnLesson() {
        return TypedText.text("lesson_comment", "text");
    }
}
