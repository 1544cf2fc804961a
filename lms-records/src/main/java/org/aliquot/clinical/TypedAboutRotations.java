package org.aliquot.clinical;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where preceptors and staff may name somebody else than the learner, whose rows go whole. Who signed stays: it is the school's record. */
@Configuration(proxyBeanMethods = false)
class TypedAboutRotations {

    @Bean
    TypedText placeOfRotation() {
        return TypedText.text("rotation", "site");
    }

    @Bean
    TypedText nameOfChecklist() {
        return TypedText.text("checklist", "name");
    }

    @Bean
    TypedText skillsOfChecklist() {
        return TypedText.json("checklist", "skills");
    }

    @Bean
    TypedText remarkOnSkill() {
        return TypedText.text("skill_signature", "remark").within("remark is not null");
    }

    @Bean
    TypedText whySkillIsStruck() {
        return TypedText.text("skill_signature", "struck_why").within("struck_why is not null");
    }

    @Bean
    TypedText whyDayIsStruck() {
        return TypedText.text("rotation_day", "struck_why").within("struck_why is not null");
    }

    @Bean
    TypedText remarkOfEvaluation() {
        return TypedText.text("rotation_evaluation", "remark").within("remark is not null");
    }

    @Bean
    TypedText whyEvaluationIsStruck() {
        return TypedText.text("rotation_evaluation", "struck_why").within("struck_why is not null");
    }

    @Bean
    TypedText planOfPractice() {
        return TypedText.text("practice_plan", "plan");
    }
}
