package org.aliquot.api;

import java.util.List;
import org.aliquot.cohort.Assignment;
import org.aliquot.reports.MemberRow;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Cohorts as the API writes them. */
@Mapper(config = ApiMapping.class, uses = EnrollmentMapper.class)
interface CohortMapper {

    @Mapping(target = "opensAt", source = "access.opensAt")
    @Mapping(target = "dueTime", source = "access.dueTime")
    @Mapping(target = "code", source = "access.code")
    CohortJson.Assignment assignment(Assignment assignment);

    List<CohortJson.Assignment> assignments(List<Assignment> assignments);

    List<CohortJson.Member> members(List<MemberRow> members);
}
