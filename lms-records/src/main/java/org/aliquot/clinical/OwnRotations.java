package org.aliquot.clinical;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A person's rotations, as they take them along. */
@Configuration(proxyBeanMethods = false)
class OwnRotations {

    @Bean
    OwnData fileOfRotations() {
        return new OwnData("clinical-skills", "Your clinical rotations and what preceptors signed.", """
                select r.bench, r.site, r.starts_on, r.ends_on, s.words as skill, g.level, g.attempts, g.done_on, g.remark,
                       g.signer, g.signer_title, g.signed_at, g.struck_at, g.struck_why
                from rotation r
                join rotation_skill s on s.rotation_id = r.id
                left join skill_signature g on g.rotation_id = s.rotation_id and g.number = s.number
                where r.learner_id = :id
                order by r.starts_on, r.id, s.number, g.signed_at
                """);
    }

    @Bean
    OwnData fileOfRotationDays() {
        return new OwnData("clinical-days", "Days in clinical rotations, with hours and collections.", """
                select r.bench, r.site, d.day, d.hours, d.venipunctures, d.capillaries, d.signer, d.signer_title, d.signed_at,
                       d.struck_at, d.struck_why
                from rotation_day d
                join rotation r on r.id = d.rotation_id
                where r.learner_id = :id
                order by d.day, d.id
                """);
    }

    @Bean
    OwnData fileOfEvaluations() {
        return new OwnData("clinical-evaluations", "What preceptors said at the end of your clinical rotations.", """
                select r.bench, r.site, e.psychomotor, e.cognitive, e.affective, e.remark, e.signer, e.signer_title, e.signed_at,
                       e.struck_at, e.struck_why
                from rotation_evaluation e
                join rotation r on r.id = e.rotation_id
                where r.learner_id = :id
                order by e.signed_at, e.id
                """);
    }

    @Bean
    OwnData fileOfPracticePlans() {
        return new OwnData("clinical-practice", "Plans to practice clinical skills.", """
                select r.bench, r.site, s.words as skill, p.plan, p.repeat_by, p.made_at
                from practice_plan p
                join rotation_skill s on s.rotation_id = p.rotation_id and s.number = p.number
                join rotation r on r.id = p.rotation_id
                where r.learner_id = :id
                order by p.made_at, p.id
                """);
    }
}
