package org.aliquot.family;

import java.util.Optional;
import org.aliquot.forms.Seeded;

/**
 * A family ready to be drawn from, with the answers that every instance is checked against.
 *
 * <p>Draws by rejection: parameters are drawn, values calculated, and a draw that breaks a limit or a constraint, or whose answers are
 * not sound, is thrown away. The same family, answers and seed give the same instance on every machine; formulas know no binary
 * fractions, no clock and no chance. Immutable and thread-safe. A draw takes some ten microseconds per try.
 */
public final class ItemFamily {

    private static final long PURPOSE = 0x66616d696c79L;

    /** A family that passed {@link FamilyCheck} needs 50 at most on average: one in 10^8 draws would give up. */
    private static final int TRIES = 1000;

    private final Recipe recipe;
    private final AnswerSheet answers;

    private ItemFamily(Recipe recipe, AnswerSheet answers) {
        this.recipe = recipe;
        this.answers = answers;
    }

    /** @throws FamilyException with the first problem, if there is any that shows without drawing */
    public static ItemFamily of(Family family, Answers answers) {
        var recipe = Recipe.of(family);
        recipe.problems().stream().findFirst().ifPresent(problem -> {
            throw new FamilyException(problem.where() + " " + problem.what());
        });
        return new ItemFamily(recipe, AnswerSheet.of(answers));
    }

    /** @throws FamilyException if no sound instance was found in 1000 tries */
    public Instance draw(long seed) {
        var random = Seeded.stream(seed, PURPOSE);
        for (int i = 0; i < TRIES; i++) {
            if (attempt(random) instanceof Attempt.Kept(var instance)) {
                return instance;
            }
        }
        throw new FamilyException("no instance in " + TRIES + " draws meets all constraints and has sound answers");
    }

    Attempt attempt(Seeded random) {
        var draft = new Draft();
        recipe.parameters().forEach(parameter -> draft.draw(parameter, random));
        for (var step : recipe.steps()) {
            try {
                if (!draft.take(step)) {
                    return new Attempt.Dropped(step.where(), false, "is not met");
                }
            } catch (FamilyException e) {
                return new Attempt.Dropped(step.where(), true, e.problem());
            }
        }
        return check(draft.instance());
    }

    private Attempt check(Instance instance) {
        try {
            Optional<String> flaw = answers.flaw(instance);
            return flaw.isPresent() ? new Attempt.Dropped("answers", false, flaw.get()) : new Attempt.Kept(instance);
        } catch (FamilyException e) {
            return new Attempt.Dropped("answers", true, e.problem());
        }
    }
}
