package org.aliquot.enrollment;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person may learn. */
@Configuration(proxyBeanMethods = false)
class OwnEnrollments {

    @Bean
    OwnData fileOfEnrollments() {
        return new OwnData(
                "enrollments", "The courses you are or were enrolled in, from when to when, and who pays.", """
                select e.id, c.slug as course, c.title, e.way, e.payer, e.payer_name, e.starts_on, e.ends_on, e.status, e.created_at,
                       e.ended_at, e.end_reason, e.paused_on, e.paused_days
                from enrollment e
                join course c on c.id = e.course_id
                where e.account_id = :id
                order by e.created_at
                """);
    }
}
