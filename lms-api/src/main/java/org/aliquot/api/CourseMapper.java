package org.aliquot.api;

import java.util.List;
import org.aliquot.catalog.CourseCard;
import org.aliquot.catalog.SectionView;
import org.aliquot.completion.CompletionRule;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonStanding;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Courses and one's progress in them as the API writes them. */
@Mapper(config = ApiMapping.class)
interface CourseMapper {

    List<CourseJson.Card> cards(List<CourseCard> courses);

    List<CourseJson.Section> sections(List<SectionView> sections);

    List<ProgressJson.Course> progress(List<CourseProgress> courses);

    @Mapping(target = "door", source = "availability")
    ProgressJson.Lesson lesson(LessonStanding lesson);

    CourseJson.Rule rule(CompletionRule rule);
}
