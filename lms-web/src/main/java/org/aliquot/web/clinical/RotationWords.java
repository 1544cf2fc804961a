package org.aliquot.web.clinical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.CompetencyElement;
import org.aliquot.clinical.Evaluation;
import org.aliquot.clinical.PracticePlan;
import org.aliquot.clinical.RotationView;
import org.aliquot.clinical.Signer;
import org.aliquot.clinical.Strike;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** Puts a rotation into words. */
final class RotationWords {

    private static final int SOON_DAYS = 14;

    private RotationWords() {}

    static RotationCard card(RotationView one, Dates dates) {
        return new RotationCard(
                one.id().toString(),
                one.name(),
                one.plan().bench().title(),
                where(one, dates),
                state(one),
                tone(one),
                bar(one),
                facts(one),
                elements(one),
                one.skills().stream().map(skill -> skill(skill, dates)).toList(),
                one.days().stream().map(day -> day(day, dates)).toList(),
                one.evaluation().map(said -> evaluation(said, dates)).orElse(null));
    }

    static String where(RotationView one, Dates dates) {
        return one.plan().site() + ", " + dates.date(one.plan().startsOn()) + " to "
                + dates.date(one.plan().endsOn());
    }

    static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String name(Signer signer) {
        return signer.name() + ", " + signer.title();
    }

    private static String state(RotationView one) {
        if (one.isComplete()) {
            return "Complete";
        }
        if (one.daysLeft() < 0) {
            return "Ended, not complete";
        }
        return one.daysLeft() == 0 ? "Last day" : Wording.count(one.daysLeft(), "day") + " left";
    }

    private static @Nullable String tone(RotationView one) {
        if (one.isComplete()) {
            return "good";
        }
        return one.daysLeft() < 0 ? "bad" : one.daysLeft() <= SOON_DAYS ? "warn" : null;
    }

    private static RotationCard.Bar bar(RotationView one) {
        int all = one.skills().size();
        return new RotationCard.Bar(
                one.done() + " of " + Wording.count(all, "skill") + " signed as performed independently",
                all == 0 ? 0 : (int) (100 * one.done() / all));
    }

    private static List<String> facts(RotationView one) {
        List<String> facts = new ArrayList<>();
        BigDecimal needed = one.plan().hoursNeeded();
        facts.add(
                needed == null
                        ? number(one.hours()) + " hours signed"
                        : number(one.hours()) + " of " + number(needed) + " hours signed");
        if (one.plan().bench() == Bench.PHLEBOTOMY || one.venipunctures() + one.capillaries() > 0) {
            facts.add(Wording.count(one.venipunctures(), "venipuncture") + " and "
                    + Wording.count(one.capillaries(), "capillary puncture") + " without help");
        }
        long practice = one.skills().stream()
                .filter(RotationView.SkillView::needsPractice)
                .count();
        if (practice > 0) {
            facts.add(Wording.count((int) practice, "skill") + " to practice and show again");
        }
        return facts;
    }

    /** Of the six ways of assessing competency, those that the checklist has. */
    private static List<String> elements(RotationView one) {
        return Arrays.stream(CompetencyElement.values())
                .map(element -> one.skills().stream()
                        .filter(skill -> skill.skill().element() == element)
                        .toList())
                .filter(skills -> !skills.isEmpty())
                .map(skills -> skills.getFirst().skill().element().title() + ": "
                        + skills.stream().filter(RotationView.SkillView::isDone).count()
                        + " of " + skills.size())
                .toList();
    }

    private static RotationCard.Skill skill(RotationView.SkillView one, Dates dates) {
        RotationView.Signature signed = one.signature();
        PracticePlan planned = one.planned();
        return new RotationCard.Skill(
                one.number(),
                one.skill().words(),
                one.skill().element().title(),
                one.isDone(),
                one.needsPractice(),
                signed == null ? null : signed.told().level().title(),
                signed == null ? null : detail(signed, dates),
                planned == null || one.isDone() ? null : practice(planned, dates),
                signed == null ? null : signed.told().id().toString(),
                one.signatures().stream()
                        .filter(other -> other != signed)
                        .map(other -> other.told().level().title() + ". " + detail(other, dates)
                                + struck(other.struck(), dates))
                        .toList());
    }

    private static String detail(RotationView.Signature signed, Dates dates) {
        String remark = signed.told().remark();
        return dates.date(signed.told().doneOn()) + ", "
                + Wording.count(signed.told().attempts(), "attempt") + ", signed by " + name(signed.signer()) + ", on "
                + dates.date(signed.at())
                + (remark == null ? "" : ". Remark: " + remark);
    }

    private static String struck(@Nullable Strike struck, Dates dates) {
        return struck == null ? "" : ". Struck on " + dates.date(struck.at()) + ": " + struck.why();
    }

    private static String practice(PracticePlan planned, Dates dates) {
        return planned.words()
                + (planned.repeatBy() == null ? "" : " Show it again by " + dates.date(planned.repeatBy()) + ".");
    }

    private static RotationCard.Day day(RotationView.SignedDay one, Dates dates) {
        return new RotationCard.Day(
                one.told().id().toString(),
                dates.date(one.told().day()),
                number(one.told().hours()),
                one.told().venipunctures(),
                one.told().capillaries(),
                name(one.signer()) + ", on " + dates.date(one.at()),
                one.struck() == null
                        ? null
                        : "Struck on " + dates.date(one.struck().at()) + ": "
                                + one.struck().why());
    }

    private static RotationCard.Said evaluation(RotationView.SignedEvaluation one, Dates dates) {
        Evaluation told = one.told();
        List<RotationCard.Entry> lines = new ArrayList<>();
        lines.add(new RotationCard.Entry(
                EvaluationForm.PSYCHOMOTOR, told.psychomotor().title()));
        lines.add(new RotationCard.Entry(
                EvaluationForm.COGNITIVE, told.cognitive().title()));
        lines.add(new RotationCard.Entry(
                EvaluationForm.AFFECTIVE, told.affective().title()));
        if (told.remark() != null) {
            lines.add(new RotationCard.Entry("Remark", told.remark()));
        }
        lines.add(new RotationCard.Entry("Signed by", name(one.signer()) + ", on " + dates.date(one.at())));
        return new RotationCard.Said(told.id().toString(), lines);
    }
}
