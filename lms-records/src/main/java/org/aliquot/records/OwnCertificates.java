package org.aliquot.records;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A person's certificates, as they take them along. */
@Configuration(proxyBeanMethods = false)
class OwnCertificates {

    @Bean
    OwnData fileOfCertificates() {
        return new OwnData("certificates", "Your certificates of completion, with what is printed on them.", """
                select serial, holder, course_title, completed_at, school, hours, signer, signer_title, issued_at, status,
                       ended_at, end_reason
                from certificate
                where account_id = :id
                order by issued_at
                """);
    }
}
