package org.aliquot.reportmail;

import org.aliquot.people.OwnData;
import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person asked to come by itself. The files that came hold other people's figures, and are not taken along. */
@Configuration(proxyBeanMethods = false)
class OwnSchedules {

    @Bean
    OwnData fileOfSchedules() {
        return new OwnData("report-schedules", "The reports that you asked to be sent on a schedule.", """
                select v.name, s.format, s.every, s.weekday, s.month_day, s.at, s.made_at
                from report_schedule s
                join report_view v on v.id = s.view_id
                where s.account_id = :id
                order by v.name
                """);
    }

    @Bean
    OwnData fileOfSentReports() {
        return new OwnData(
                "sent-reports", "The reports that were sent to you in the last month, without what they hold.", """
                select name, day, format, made_at
                from report_file
                where account_id = :id
                order by made_at
                """);
    }

    @Bean
    TypedText nameOfSentReport() {
        return TypedText.text("report_file", "name");
    }
}
