package org.aliquot.api;

import org.aliquot.jobs.Job;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Jobs as the API writes them: what they are about is always an exam. */
@Mapper(config = ApiMapping.class)
interface JobMapper {

    @Mapping(target = "exam", source = "subject")
    JobJson job(Job job);
}
