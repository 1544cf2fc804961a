package org.aliquot.figures;

import java.util.List;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of the database as a whole. */
@Configuration(proxyBeanMethods = false)
class DatabaseFigures {

    @Bean
    Standing databaseStanding() {
        return new Standing(
                "select pg_database_size(current_database()) as aliquot_database_size_bytes",
                List.of(new Figure(
                        "aliquot_database_size_bytes", "Size of the database on its disk, without its log.")));
    }
}
