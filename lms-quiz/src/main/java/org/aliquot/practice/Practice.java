package org.aliquot.practice;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.blueprint.DrawnExams;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.StartResult;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.practice.Selection.Placed;
import org.springframework.stereotype.Service;

/** Practice as a learner wants it: what there is to choose from, how many questions fit, and an attempt drawn from them. */
@Service
public class Practice {

    private static final SecureRandom SEEDS = new SecureRandom();

    /** Fewer answers than these say nothing of an area. */
    private static final int LEAST_ANSWERS = 5;

    private final Boards boards;
    private final Selection selection;
    private final DrawnExams exams;
    private final Attempts attempts;

    Practice(Boards boards, Selection selection, DrawnExams exams, Attempts attempts) {
        this.boards = boards;
        this.selection = selection;
        this.exams = exams;
        this.attempts = attempts;
    }

    /** The outlines a learner can practice by, what their courses are for first. */
    public List<Board> boards(AccountId learner) {
        return boards.of(learner);
    }

    /** What there is to choose from, and how much of it is as wanted. */
    public PracticeOffer offer(AccountId learner, Board board, PracticeWish wish) {
        List<Placed> all = selection.of(learner, board);
        return new PracticeOffer(
                board,
                tally(all),
                tallies(all, Placed::area),
                tallies(all, placed -> placed.item().topic()),
                all.stream()
                        .collect(Collectors.groupingBy(
                                placed -> PracticeKind.of(placed.item().type()), Collectors.summingInt(_ -> 1))),
                Selection.fitting(all, board, wish).size());
    }

    /** The attempt that is not over, where there is one of this outline and way. */
    public Optional<AttemptId> underWay(AccountId learner, Board board, PracticeClock clock) {
        return attempts.unfinished(learner, board.exam(), mode(clock));
    }

    /** Draws and starts; one at a time of each outline and way, so that nothing is left half done by accident. */
    public PracticeStart start(AccountId learner, PracticeWish wish) {
        Optional<Board> board = boards.of(learner).stream()
                .filter(known -> known.key().equals(wish.board()))
                .findFirst();
        return board.isEmpty() ? new PracticeStart.UnknownBoard() : start(learner, board.get(), wish);
    }

    /** Ten questions with the reasons at once: of the area where most is missed, or of everything; else what is under way. */
    public PracticeStart ten(AccountId learner) {
        return ten(learner, Set.of());
    }

    /** The same of questions that a page can judge by itself, for a device that will be without a network. */
    public PracticeStart tenToTakeAlong(AccountId learner) {
        return ten(learner, Set.of(PracticeKind.CHOICE));
    }

    /** What is under way with the reasons at once, of the outline that the learner's courses are for first. */
    public Optional<AttemptId> takenAlong(AccountId learner) {
        return boards.of(learner).stream().findFirst().flatMap(board -> underWay(learner, board, PracticeClock.TUTOR));
    }

    private PracticeStart ten(AccountId learner, Set<PracticeKind> kinds) {
        Optional<Board> board = boards.of(learner).stream().findFirst();
        if (board.isEmpty()) {
            return new PracticeStart.UnknownBoard();
        }
        PracticeWish ten = PracticeWish.ten(board.get().key()).of(kinds);
        return start(
                learner,
                board.get(),
                weakest(selection.of(learner, board.get())).map(ten::within).orElse(ten));
    }

    private PracticeStart start(AccountId learner, Board board, PracticeWish wish) {
        Optional<AttemptId> open = underWay(learner, board, wish.clock());
        if (open.isPresent()) {
            return new PracticeStart.UnderWay(open.get());
        }
        List<Placed> all = selection.of(learner, board);
        List<String> slugs = Selection.draw(all, Selection.fitting(all, board, wish), wish.items(), SEEDS.nextLong());
        return slugs.isEmpty() ? new PracticeStart.NothingFits() : start(learner, board, wish, slugs);
    }

    private PracticeStart start(AccountId learner, Board board, PracticeWish wish, List<String> slugs) {
        PracticePlan plan = new PracticePlan(board, wish, mode(wish.clock()));
        return switch (attempts.startOwn(learner, exams.keep(plan.spec(slugs), board.areas()), mode(wish.clock()))) {
            case StartResult.Started(var attempt, var fresh) ->
                fresh ? new PracticeStart.Started(attempt.id()) : new PracticeStart.UnderWay(attempt.id());
            case StartResult.ExamRunning() -> new PracticeStart.ExamRunning();
            case StartResult.TooManyToday() -> new PracticeStart.TooManyToday();
            case StartResult.TooFewQuestions _ -> new PracticeStart.NothingFits();
            case StartResult.UnknownExam(),
                    StartResult.NotYet _,
                    StartResult.Closed(),
                    StartResult.ModeNotOffered(),
                    StartResult.NoneLeft _,
                    StartResult.CodeWanted _,
                    StartResult.CodesSlowed _ ->
                throw new IllegalStateException("Own practice is not offered, it is drawn");
        };
    }

    private static Mode mode(PracticeClock clock) {
        return clock == PracticeClock.TUTOR ? Mode.TUTOR : Mode.EXAM;
    }

    private static Optional<String> weakest(List<Placed> all) {
        return all.stream()
                .filter(placed -> placed.standing().met())
                .collect(Collectors.groupingBy(Placed::area))
                .entrySet()
                .stream()
                .filter(area -> area.getValue().size() >= LEAST_ANSWERS)
                .max(Comparator.comparingDouble(area -> missed(area.getValue())))
                .map(Map.Entry::getKey);
    }

    private static double missed(List<Placed> met) {
        return met.stream()
                .mapToInt(placed -> placed.standing().missed() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static Map<String, Tally> tallies(List<Placed> all, Function<Placed, String> by) {
        Map<String, Tally> tallies = new HashMap<>();
        all.forEach(placed -> tallies.merge(
                by.apply(placed), Tally.NONE.and(placed.standing()), (before, _) -> before.and(placed.standing())));
        return tallies;
    }

    private static Tally tally(List<Placed> all) {
        Tally tally = Tally.NONE;
        for (Placed placed : all) {
            tally = tally.and(placed.standing());
        }
        return tally;
    }
}
