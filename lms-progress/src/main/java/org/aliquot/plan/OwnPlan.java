package org.aliquot.plan;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person set themselves to do. */
@Configuration(proxyBeanMethods = false)
class OwnPlan {

    @Bean
    OwnData fileOfGoal() {
        return new OwnData("goal", "The exam you study for, its date, and the time you have for it.", """
                select target as exam, exam_on, days, minutes, without_placement, changed_at
                from study_goal
                where account_id = :id
                """);
    }

    @Bean
    OwnData fileOfPlans() {
        return new OwnData("plans", "The tasks that were planned for each day on which you opened your day.", """
                select day, position, kind, ref as what, course, area, amount, minutes
                from planned_task
                where account_id = :id
                order by day, position
                """);
    }
}
