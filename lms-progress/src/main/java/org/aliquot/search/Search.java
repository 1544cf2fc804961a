package org.aliquot.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words in what its reader may open: terms, lessons, questions they answered, facts. Closed while they sit an exam. */
@Service
@Transactional(readOnly = true)
public class Search {

    private final ExamUnderWay exam;
    private final Catalog catalog;
    private final Enrollments enrollments;
    private final TermSearch terms;
    private final PassageSearch passages;
    private final QuestionSearch questions;
    private final FactSearch facts;
    private final Spelling spelling;

    Search(
            ExamUnderWay exam,
            Catalog catalog,
            Enrollments enrollments,
            TermSearch terms,
            PassageSearch passages,
            QuestionSearch questions,
            FactSearch facts,
            Spelling spelling) {
        this.exam = exam;
        this.catalog = catalog;
        this.enrollments = enrollments;
        this.terms = terms;
        this.passages = passages;
        this.questions = questions;
        this.facts = facts;
        this.spelling = spelling;
    }

    public SearchResult find(Caller reader, Wish wish) {
        return exam.of(reader.id())
                .<SearchResult>map(SearchResult.Closed::new)
                .orElseGet(() -> new SearchResult.Found(
                        wish.isBlank() ? Findings.nothing(wish.typed()) : findings(reader, wish)));
    }

    private Findings findings(Caller reader, Wish wish) {
        Findings asTyped = look(reader, wish);
        if (!asTyped.isEmpty()) {
            return asTyped;
        }
        return spelling.corrected(wish.typed())
                .map(words -> look(reader, new Wish(words, wish.most())).insteadOf(wish.typed()))
                .filter(instead -> !instead.isEmpty())
                .orElse(asTyped);
    }

    private Findings look(Caller reader, Wish wish) {
        Set<String> courses = courses(reader);
        return new Findings(
                wish.typed(),
                null,
                terms.find(courses, wish),
                passages.find(reader, courses, wish),
                questions.find(reader.id(), wish),
                facts.find(wish));
    }

    private Set<String> courses(Caller reader) {
        return reader.isStaff()
                ? catalog.courses().stream().map(CourseCard::slug).collect(Collectors.toSet())
                : enrollments.openCourses(reader.id());
    }
}
