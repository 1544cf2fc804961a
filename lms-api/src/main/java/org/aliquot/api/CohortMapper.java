package org.aliquot.api;

import java.util.List;
import org.aliquot.access.CallerAuthentication;
import org.aliquot.cohort.Assignment;
import org.aliquot.reports.MemberRow;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Cohorts as the API writes them. */
@Mapper(config = ApiMapping.class, uses = EnrollmentMapper.class)
interface CohortMapper {

    @Mapping(target = "opensAt", source = "access.opensAt")
    @Mapping(target = "dueTime", source = "access.dueTime")
    @Mapping(target = "code", expression = "java(code(assignment))")
    CohortJson.Assignment assignment(Assignment assignment);

    /** A code starts an exam, which looking does not. */
    default @Nullable String code(Assignment assignment) {
        return CallerAuthentication.isLookingOn() ? null : assignment.access().code();
    }

    List<CohortJson.Assignment> assignments(List<Assignment> assignments);

    List<CohortJson.Member> members(List<MemberRow> members);
}
