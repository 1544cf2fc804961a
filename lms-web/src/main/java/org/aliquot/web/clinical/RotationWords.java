package org.aliquot.web.clinical;

import static org.aliquot.web.language.Phrases.counted;
import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.time.Instant;
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
                t(one.plan().bench().title()),
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
        return t(
                "{0}, {1} to {2}",
                one.plan().site(),
                dates.date(one.plan().startsOn()),
                dates.date(one.plan().endsOn()));
    }

    static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String name(Signer signer) {
        return signer.name() + ", " + signer.title();
    }

    private static String state(RotationView one) {
        if (one.isComplete()) {
            return t("rotation|Complete");
        }
        if (one.daysLeft() < 0) {
            return t("rotation|Ended, not complete");
        }
        return ahead(one.daysUntil(), one.daysLeft());
    }

    /** Of one that is not over. */
    static String ahead(long daysUntil, long daysLeft) {
        if (daysUntil > 0) {
            return counted(daysUntil, "rotation|Begins in {0} day", "rotation|Begins in {0} days");
        }
        return daysLeft == 0 ? t("Last day") : counted(daysLeft, "{0} day left", "{0} days left");
    }

    private static @Nullable String tone(RotationView one) {
        if (one.isComplete()) {
            return "good";
        }
        if (one.daysLeft() < 0) {
            return "bad";
        }
        return one.daysLeft() <= SOON_DAYS && one.daysUntil() <= 0 ? "warn" : null;
    }

    private static RotationCard.Bar bar(RotationView one) {
        int all = one.skills().size();
        return new RotationCard.Bar(
                t("{0} of {1} signed as performed independently", one.done(), Wording.count(all, "skill")),
                all == 0 ? 0 : (int) (100 * one.done() / all));
    }

    private static List<String> facts(RotationView one) {
        List<String> facts = new ArrayList<>();
        BigDecimal needed = one.plan().hoursNeeded();
        facts.add(
                needed == null
                        ? t("Hours signed: {0}", number(one.hours()))
                        : t("Hours signed: {0} of {1}", number(one.hours()), number(needed)));
        if (one.plan().bench() == Bench.PHLEBOTOMY || one.venipunctures() + one.capillaries() > 0) {
            facts.add(t(
                    "{0} and {1} without help",
                    Wording.count(one.venipunctures(), "venipuncture"),
                    Wording.count(one.capillaries(), "capillary puncture")));
        }
        long practice = one.skills().stream()
                .filter(RotationView.SkillView::needsPractice)
                .count();
        if (practice > 0) {
            facts.add(t("{0} to practice and show again", Wording.count(practice, "skill")));
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
                .map(skills -> t(
                        "{0}: {1} of {2}",
                        t(skills.getFirst().skill().element().title()),
                        skills.stream().filter(RotationView.SkillView::isDone).count(),
                        skills.size()))
                .toList();
    }

    private static RotationCard.Skill skill(RotationView.SkillView one, Dates dates) {
        RotationView.Signature signed = one.signature();
        PracticePlan planned = one.planned();
        return new RotationCard.Skill(
                one.number(),
                one.skill().words(),
                t(one.skill().element().title()),
                one.isDone(),
                one.needsPractice(),
                signed == null ? null : t(signed.told().level().title()),
                signed == null ? null : detail(signed, dates),
                planned == null || one.isDone() ? null : practice(planned, dates),
                signed == null ? null : signed.told().id().toString(),
                one.signatures().stream()
                        .filter(other -> other != signed)
                        .map(other -> earlier(other, dates))
                        .toList());
    }

    private static String detail(RotationView.Signature signed, Dates dates) {
        String remark = signed.told().remark();
        String said = t(
                "{0}, {1}, signed by {2}, on {3}",
                dates.date(signed.told().doneOn()),
                Wording.count(signed.told().attempts(), "attempt"),
                name(signed.signer()),
                dates.date(signed.at()));
        return remark == null ? said : t("{0}. Remark: {1}", said, remark);
    }

    private static String earlier(RotationView.Signature signed, Dates dates) {
        Strike struck = signed.struck();
        String said = t(signed.told().level().title()) + ". " + detail(signed, dates);
        return struck == null ? said : t("{0}. Struck on {1}: {2}", said, dates.date(struck.at()), struck.why());
    }

    private static String practice(PracticePlan planned, Dates dates) {
        return planned.repeatBy() == null
                ? planned.words()
                : t("{0} Show it again by {1}.", planned.words(), dates.date(planned.repeatBy()));
    }

    private static RotationCard.Day day(RotationView.SignedDay one, Dates dates) {
        return new RotationCard.Day(
                one.told().id().toString(),
                dates.date(one.told().day()),
                number(one.told().hours()),
                one.told().venipunctures(),
                one.told().capillaries(),
                signer(one.signer(), one.at(), dates),
                one.struck() == null
                        ? null
                        : t(
                                "Struck on {0}: {1}",
                                dates.date(one.struck().at()), one.struck().why()));
    }

    private static String signer(Signer signer, Instant at, Dates dates) {
        return t("signer|{0}, on {1}", name(signer), dates.date(at));
    }

    private static RotationCard.Said evaluation(RotationView.SignedEvaluation one, Dates dates) {
        Evaluation told = one.told();
        List<RotationCard.Entry> lines = new ArrayList<>();
        lines.add(new RotationCard.Entry(
                t(EvaluationForm.PSYCHOMOTOR), t(told.psychomotor().title())));
        lines.add(new RotationCard.Entry(
                t(EvaluationForm.COGNITIVE), t(told.cognitive().title())));
        lines.add(new RotationCard.Entry(
                t(EvaluationForm.AFFECTIVE), t(told.affective().title())));
        if (told.remark() != null) {
            lines.add(new RotationCard.Entry(t("Remark"), told.remark()));
        }
        lines.add(new RotationCard.Entry(t("Signed by"), signer(one.signer(), one.at(), dates)));
        return new RotationCard.Said(told.id().toString(), lines);
    }
}
