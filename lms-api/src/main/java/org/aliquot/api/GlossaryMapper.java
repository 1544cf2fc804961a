package org.aliquot.api;

import java.util.List;
import org.aliquot.reference.Term;
import org.mapstruct.Mapper;

/** Terms of a glossary as the API writes them. */
@Mapper(config = ApiMapping.class)
interface GlossaryMapper {

    List<CourseGlossaryController.Term> terms(List<Term> terms);
}
