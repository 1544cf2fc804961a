package org.aliquot.api;

import java.util.List;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Enrollments and access policies as the API writes them. */
@Mapper(config = ApiMapping.class)
interface EnrollmentMapper {

    EnrollmentJson.Own own(EnrollmentView enrollment);

    List<EnrollmentJson.Own> own(List<EnrollmentView> enrollments);

    @Mapping(target = ".", source = "terms")
    @Mapping(target = ".", source = "standing")
    @Mapping(target = ".", source = "change")
    EnrollmentJson.Enrollment enrollment(EnrollmentRecord enrollment);

    List<EnrollmentJson.Enrollment> enrollments(List<EnrollmentRecord> enrollments);

    EnrollmentJson.Policy policy(AccessPolicy policy);
}
