package org.aliquot.api;

import java.util.List;
import org.aliquot.roster.ImportReport;
import org.aliquot.roster.RowProblem;
import org.mapstruct.Mapper;

/** Parts of a list's report as the API writes them. */
@Mapper(config = ApiMapping.class)
interface PeopleImportMapper {

    PeopleImportController.Counts counts(ImportReport.Counts counts);

    List<PeopleImportController.Problem> problems(List<RowProblem> problems);
}
