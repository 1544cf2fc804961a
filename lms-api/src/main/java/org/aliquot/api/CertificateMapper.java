package org.aliquot.api;

import java.util.List;
import org.aliquot.records.CertificateView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Certificates as the API writes them. */
@Mapper(config = ApiMapping.class)
interface CertificateMapper {

    @Mapping(target = "status", expression = "java(certificate.status().word())")
    @Mapping(target = "course", source = "award.courseTitle")
    @Mapping(target = "school", source = "award.school")
    @Mapping(target = "hours", source = "award.hours")
    @Mapping(target = "completedAt", source = "award.completedAt")
    @Mapping(target = "endedAt", source = "ending.at")
    CertificateJson certificate(CertificateView certificate);

    List<CertificateJson> certificates(List<CertificateView> certificates);
}
