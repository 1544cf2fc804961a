package org.aliquot.api;

import java.util.List;
import org.aliquot.cohort.Assignment;
import org.aliquot.reports.MemberRow;
import org.mapstruct.Mapper;

/** Cohorts as the API writes them. */
@Mapper(config = ApiMapping.class, uses = EnrollmentMapper.class)
interface CohortMapper {

    List<CohortJson.Assignment> assignments(List<Assignment> assignments);

    List<CohortJson.Member> members(List<MemberRow> members);
}
