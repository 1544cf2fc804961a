package org.aliquot.catalog.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.catalog.KnownChecks;
import org.aliquot.catalog.LessonFlaw;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.pathway.Facts;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;
import org.springframework.stereotype.Component;

/** What must hold before a lesson is published: what a pack's lesson must fulfil, and that what it names is there. */
@Component
public class LessonRules {

    /** Beneath a course: what is shown there is not this module's to know. */
    private static final String OWN_SLIDE = "/atlas/own/";

    private final Prose prose;
    private final ExhibitTable exhibits;
    private final Facts facts;
    private final KnownChecks checks;
    private final LessonDraftTable lessons;

    LessonRules(Prose prose, ExhibitTable exhibits, Facts facts, KnownChecks checks, LessonDraftTable lessons) {
        this.lessons = lessons;
        this.prose = prose;
        this.exhibits = exhibits;
        this.facts = facts;
        this.checks = checks;
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<LessonFlaw> check(LessonText text) {
        List<LessonFlaw> flaws = new ArrayList<>();
        filled(flaws, "title", text.title());
        filled(flaws, "summary", text.summary());
        if (text.minutes() < 1 || text.minutes() > 600) {
            flaws.add(new LessonFlaw("minutes", 1, "give whole minutes from 1 to 600"));
        }
        lines(flaws, "objectives", text.objectives());
        if (text.topics().isEmpty()) {
            flaws.add(new LessonFlaw("topics", 1, "is missing"));
        }
        lines(flaws, "references", text.references());
        body(flaws, text.body());
        return List.copyOf(flaws);
    }

    private static void filled(List<LessonFlaw> flaws, String field, String text) {
        if (text.isBlank()) {
            flaws.add(new LessonFlaw(field, 1, "is missing"));
        }
    }

    private void lines(List<LessonFlaw> flaws, String field, List<String> lines) {
        if (lines.isEmpty()) {
            flaws.add(new LessonFlaw(field, 1, "is missing"));
        }
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            prose.inspect(lines.get(i)).flaws().forEach(flaw -> flaws.add(new LessonFlaw(field, line, flaw.message())));
        }
    }

    private void body(List<LessonFlaw> all, String body) {
        List<LessonFlaw> flaws = new ArrayList<>();
        filled(flaws, "body", body);
        Manuscript names = prose.inspect(body);
        names.flaws().forEach(flaw -> flaws.add(new LessonFlaw("body", flaw.line(), flaw.message())));
        unknown(
                flaws,
                names.exhibits(),
                exhibits.names(slugs(names.exhibits())).keySet(),
                "there is no drawing called");
        unknown(flaws, names.facts(), facts.named(slugs(names.facts())).keySet(), "there is no fact called");
        List<Mention> asked = Stream.concat(names.checks().stream(), Stream.ofNullable(names.opening()))
                .toList();
        unknown(flaws, asked, checks.published(slugs(asked)), "there is no published check called");
        Set<String> unasked = checks.unasked(slugs(asked));
        asked.stream()
                .filter(mention -> unasked.contains(mention.name()))
                .forEach(mention -> flaws.add(new LessonFlaw(
                        "body",
                        mention.line(),
                        "the check '" + mention.name()
                                + "' is of a kind that lessons cannot ask; quizzes and exams can")));
        unknown(flaws, within(names), slugs(names.anchors()), "there is no heading with the anchor");
        List<Mention> others = others(names);
        unknown(flaws, others, lessons.there(slugs(others)), "there is no lesson at");
        flaws.sort(Comparator.comparingInt(LessonFlaw::line));
        all.addAll(flaws);
    }

    private static List<Mention> within(Manuscript names) {
        return names.links().stream()
                .filter(link -> link.name().startsWith("#"))
                .map(link -> new Mention(link.name().substring(1), link.line()))
                .toList();
    }

    private static List<Mention> others(Manuscript names) {
        return names.links().stream()
                .filter(link -> link.name().startsWith(LessonPath.ADDRESSES)
                        && !link.name().contains(OWN_SLIDE))
                .toList();
    }

    private static void unknown(List<LessonFlaw> flaws, List<Mention> named, Set<String> known, String what) {
        named.stream()
                .filter(mention -> !known.contains(mention.name()))
                .forEach(mention ->
                        flaws.add(new LessonFlaw("body", mention.line(), what + " '" + mention.name() + "'")));
    }

    private static Set<String> slugs(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).collect(Collectors.toSet());
    }
}
