package org.aliquot.reports;

import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person kept of reports. */
@Configuration(proxyBeanMethods = false)
class OwnViews {

    @Bean
    OwnData fileOfViews() {
        return new OwnData("report-views", "Your saved views of reports.", """
                select name, report, parameters, shared, changed_at
                from report_view
                where account_id = :id
                order by name
                """);
    }
}
