package org.aliquot.api;

import java.util.List;
import org.aliquot.exchange.ExportView;
import org.aliquot.exchange.ImportView;
import org.aliquot.exchange.ImportedQuestion;
import org.aliquot.interchange.QuestionFinding;
import org.mapstruct.Mapper;

/** Imports and exports of questions as the API writes them. */
@Mapper(config = ApiMapping.class, uses = JobMapper.class)
interface ExchangeMapper {

    ExchangeJson.Import imported(ImportView imported);

    List<ExchangeJson.Import> imports(List<ImportView> imports);

    List<ExchangeJson.Question> questions(List<ImportedQuestion> questions);

    List<ExchangeJson.Finding> findings(List<QuestionFinding> findings);

    ExchangeJson.Export export(ExportView export);

    List<ExchangeJson.Export> exports(List<ExportView> exports);
}
