package org.aliquot.delivery;

import java.util.List;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the archive of answers stands. */
@Configuration(proxyBeanMethods = false)
class ArchiveFigures {

    private static final String STANDING = """
            select archived as aliquot_archive_attempts,
                   deleted as aliquot_archive_deleted_attempts,
                   failed as aliquot_archive_failed_attempts,
                   case when archive_years is null then 0
                     else coalesce(extract(epoch from server_now() - greatest(ran_at, decided_at)), 0) end
                     as aliquot_archive_age_seconds
            from answer_keeping
            """;

    @Bean
    Standing archiveStanding() {
        return new Standing(
                STANDING,
                List.of(
                        new Figure(
                                "aliquot_archive_attempts", "Attempts of long ago whose answers are in the archive."),
                        new Figure(
                                "aliquot_archive_deleted_attempts",
                                "Attempts whose answers were deleted by the school's rule; their results stay."),
                        new Figure(
                                "aliquot_archive_failed_attempts",
                                "Attempts that the last round could not put into the archive; they stay where they were."),
                        new Figure(
                                "aliquot_archive_age_seconds",
                                "How long ago the archive took in what was due, or the rule was made. 0 where nothing is archived.")));
    }
}
