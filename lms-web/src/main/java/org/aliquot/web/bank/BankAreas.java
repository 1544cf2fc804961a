package org.aliquot.web.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Area;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.springframework.stereotype.Component;

/** The areas of the outlines that exams are drawn by, each outline once. */
@Component
class BankAreas {

    private final Exams exams;

    BankAreas(Exams exams) {
        this.exams = exams;
    }

    /** Exams that are drawn by areas: those that learners are offered first, and of these the longest first. */
    List<ExamVersion> drawn() {
        return exams.all().stream()
                .filter(exam ->
                        exam.spec().form().blueprint() != null && !exam.areas().isEmpty())
                .sorted(Comparator.comparing(
                                (ExamVersion exam) -> exam.spec().courses().isEmpty())
                        .thenComparing(exam -> -exam.spec().form().items()))
                .toList();
    }

    /** How an area travels in addresses. */
    static String word(ExamVersion exam, Area area) {
        return exam.spec().form().blueprint() + ":" + area.code();
    }

    /** Subtopics of the area; empty when there is no such area. */
    Optional<List<String>> topics(String wanted) {
        for (ExamVersion exam : drawn()) {
            for (Area area : exam.areas()) {
                if (word(exam, area).equals(wanted)) {
                    return Optional.of(area.topics());
                }
            }
        }
        return Optional.empty();
    }

    List<ChoiceGroup> choices(String chosen) {
        Map<String, ExamVersion> outlines = new LinkedHashMap<>();
        drawn().forEach(exam ->
                outlines.putIfAbsent(String.valueOf(exam.spec().form().blueprint()), exam));
        List<ChoiceGroup> groups = new ArrayList<>();
        outlines.values()
                .forEach(exam -> groups.add(new ChoiceGroup(
                        exam.spec().title(),
                        exam.areas().stream()
                                .map(area -> new Choice(
                                        word(exam, area),
                                        area.title(),
                                        word(exam, area).equals(chosen)))
                                .toList())));
        return groups;
    }
}
