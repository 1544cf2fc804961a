package org.aliquot.api;

import java.util.List;
import org.aliquot.catalog.CourseLine;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.catalog.LessonVersionLine;
import org.mapstruct.Mapper;

/** Courses and lessons as the API writes them for their authors. */
@Mapper(config = ApiMapping.class)
interface AuthoringMapper {

    List<CoursePlanJson.Line> lines(List<CourseLine> courses);

    CoursePlanJson.Plan plan(CoursePlan plan);

    CoursePlanJson.Path path(LessonPath path);

    LessonTextJson.Text text(LessonText text);

    List<LessonTextJson.Version> versions(List<LessonVersionLine> versions);
}
