package org.aliquot.credits;

import org.aliquot.people.OwnData;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A person's continuing education, as they take it along; and what may tell of somebody in what staff type. */
@Configuration(proxyBeanMethods = false)
class OwnCredits {

    @Bean
    OwnData fileOfCredentials() {
        return new OwnData("credentials", "Your credentials and licenses, as you entered them.", """
                select name, rule, starts_on, ends_on, first_cycle, specialties, own_total
                from credential
                where account_id = :id
                order by ends_on, id
                """);
    }

    @Bean
    OwnData fileOfCredits() {
        return new OwnData(
                "continuing-education",
                "Your continuing education. The files that prove it can be downloaded one by one on that page.",
                """
                select e.title, e.provider, e.earned_on, e.amount, e.unit, e.category, e.accreditor, c.slug as course,
                       p.file_name as proof, p.sha256 as proof_sha256,
                       (select string_agg(d.name || ' to ' || d.ends_on, ', ' order by d.ends_on, d.id)
                        from credential d
                        where d.account_id = e.account_id and d.id = any (e.left_out)) as left_out
                from credit e
                left join course c on c.id = e.course_id
                left join credit_proof p on p.credit_id = e.id
                where e.account_id = :id
                order by e.earned_on, e.id
                """);
    }

    @Bean
    TypedText accreditorOfCourse() {
        return TypedText.text("course_credit", "accreditor");
    }
}
