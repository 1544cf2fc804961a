package org.aliquot.web.clinical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.ChecklistPlan;
import org.aliquot.clinical.Checklists;
import org.aliquot.clinical.CompetencyElement;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.springframework.util.MultiValueMap;

/**
 * A checklist as it was typed.
 *
 * @param skills without those that were emptied, which takes them away; one that was moved is in its new place
 */
record ChecklistForm(String name, String bench, List<Checklists.Skill> skills, int version) {

    static ChecklistForm of(ChecklistPlan plan, int version) {
        return new ChecklistForm(plan.name(), plan.bench().word(), plan.skills(), version);
    }

    static ChecklistForm of(MultiValueMap<String, String> sent) {
        List<String> words = sent.getOrDefault("words", List.of());
        List<String> elements = sent.getOrDefault("element", List.of());
        List<Checklists.Skill> all = new ArrayList<>();
        for (int i = 0; i < words.size() && i < elements.size(); i++) {
            all.add(new Checklists.Skill(
                    Search.typed(words.get(i)).replaceAll("\\s+", " "),
                    Word.find(CompetencyElement.class, elements.get(i)).orElse(CompetencyElement.OBSERVED_TESTING)));
        }
        move(all, number(sent, "up"), -1);
        move(all, number(sent, "down"), 1);
        String over = Search.typed(sent.getFirst("over"));
        return new ChecklistForm(
                Search.typed(sent.getFirst("name")),
                Search.typed(sent.getFirst("bench")),
                all.stream().filter(skill -> !skill.words().isEmpty()).toList(),
                over.isEmpty() ? number(sent, "version") : number(sent, "over"));
    }

    /** Of no use when {@code typed} has found something wrong. */
    ChecklistPlan read(Typed typed) {
        Bench where = Word.find(Bench.class, bench).orElse(null);
        if (where == null) {
            typed.wrong("bench", "Choose a bench.");
        }
        if (skills.isEmpty()) {
            typed.wrong("words-1", "Write at least one skill.");
        }
        if (skills.size() > ChecklistPlan.MOST_SKILLS) {
            typed.wrong("words-1", "A checklist has at most " + ChecklistPlan.MOST_SKILLS + " skills.");
        }
        for (int i = 0; i < skills.size(); i++) {
            if (skills.get(i).words().length() > ChecklistPlan.LONGEST_SKILL) {
                typed.wrong("words-" + (i + 1), "Up to " + ChecklistPlan.LONGEST_SKILL + " letters.");
            }
        }
        return new ChecklistPlan(
                typed.required("name", name, ChecklistPlan.LONGEST_NAME, "Give the checklist a name."),
                Objects.requireNonNullElse(where, Bench.PHLEBOTOMY),
                skills);
    }

    private static void move(List<Checklists.Skill> skills, int number, int by) {
        int from = number - 1;
        int to = from + by;
        if (from >= 0 && from < skills.size() && to >= 0 && to < skills.size()) {
            Collections.swap(skills, from, to);
        }
    }

    private static int number(MultiValueMap<String, String> sent, String field) {
        String typed = Search.typed(sent.getFirst(field));
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
