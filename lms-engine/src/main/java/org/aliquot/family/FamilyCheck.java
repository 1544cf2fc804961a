package org.aliquot.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everything an author has to mend in a family, for when a pack is read and when an author saves. Takes up to a few seconds. */
public final class FamilyCheck {

    private FamilyCheck() {}

    /**
     * Reads all formulas and texts; if they are sound, draws some hundred instances and fills every text with each.
     *
     * @param texts the question, rationales and all else that has placeholders, by the name to report them under
     * @return empty if the family may be used
     */
    public static List<FamilyProblem> problems(Family family, Answers answers, Map<String, String> texts) {
        var recipe = Recipe.of(family);
        if (!recipe.wasRead()) {
            return recipe.problems();
        }
        var problems = new ArrayList<>(recipe.problems());
        var wordings = new LinkedHashMap<String, Wording>();
        var kinds = new Kinds(recipe.kinds());
        allTexts(answers, texts).forEach((where, text) -> {
            try {
                var wording = Wording.parse(text);
                wording.holes().forEach(hole -> check(hole, kinds));
                wordings.put(where, wording);
            } catch (FamilyException e) {
                problems.add(new FamilyProblem(where, e.problem()));
            }
        });
        if (problems.isEmpty()) {
            problems.addAll(unused(family, recipe, wordings));
        }
        return problems.isEmpty()
                ? new Trial(ItemFamily.of(family, answers), wordings).problems()
                : List.copyOf(problems);
    }

    private static Map<String, String> allTexts(Answers answers, Map<String, String> texts) {
        var all = new LinkedHashMap<>(texts);
        switch (answers) {
            case Answers.Options(var options, var key) -> options.forEach((id, text) -> all.put("option " + id, text));
            case Answers.Numeric(var value) -> all.put("value", value);
        }
        return all;
    }

    private static void check(Wording.Part.Hole hole, Kinds kinds) {
        var kind = kinds.of(hole.formula());
        if (kind == Kind.TRUTH || (kind == Kind.WORD && hole.rounding().isPresent())) {
            throw new FamilyException("{{" + hole.formula().source() + "}} is " + kind + " and cannot be shown so");
        }
    }

    private static List<FamilyProblem> unused(Family family, Recipe recipe, Map<String, Wording> wordings) {
        var used = new TreeSet<String>();
        recipe.steps().forEach(step -> used.addAll(step.formula().names()));
        wordings.values()
                .forEach(wording -> wording.holes()
                        .forEach(hole -> used.addAll(hole.formula().names())));
        return family.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !used.contains(name))
                .map(name -> new FamilyProblem("parameter " + name, "is used nowhere"))
                .toList();
    }
}
