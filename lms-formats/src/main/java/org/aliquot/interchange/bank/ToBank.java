package org.aliquot.interchange.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.OwnRules;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.markup.RefusedXml;
import org.aliquot.qti.AskedItem;
import org.aliquot.qti.Unsupported;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemTags;
import org.aliquot.question.Level;
import org.aliquot.question.RuledTask;
import org.aliquot.question.Task;
import org.jspecify.annotations.Nullable;

/** A neutral question as a draft of our bank; what the bank cannot hold is told. */
public final class ToBank {

    private static final PackFields NOTHING = new PackFields(
            null,
            null,
            new ItemContent.Judgment(0, null),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);

    /** A picture at the end of the text. */
    private static final Pattern LAST = Pattern.compile("\\n\\n!\\[[^\\]]*]\\(([^()\\s]+)\\)$");

    /** A drawing of a pack where an export put it. */
    private static final Pattern DRAWING = Pattern.compile("exhibits/([a-z0-9-]+)\\.(svg|png|jpe?g)");

    private final Question question;
    private final @Nullable String drawing;
    private final int line;
    private final ExamAreas areas;
    private final Consumer<QuestionFinding> findings;

    public ToBank(ReadQuestion read, PictureNames pictures, ExamAreas areas, Consumer<QuestionFinding> findings) {
        this.areas = areas;
        this.line = read.line();
        this.findings = findings;
        Question from = read.question();
        Matcher last = LAST.matcher(from.stem());
        this.drawing = from.own() == null && last.find() ? drawing(last.group(1), from.type(), pictures) : null;
        Question without = drawing == null
                ? from
                : QuestionDraft.of(from)
                        .stem(from.stem().substring(0, last.start()))
                        .question();
        BankPictures kept = new BankPictures(pictures, from.own() != null);
        this.question = LinkedMedia.texts(without, kept::of);
        kept.tell((severity, why) -> tell(severity, "pictures", why));
    }

    /** What belongs beside the question; places are found on a picture that stands there too. */
    private static @Nullable String drawing(String link, QuestionType type, PictureNames pictures) {
        Matcher ours = DRAWING.matcher(link);
        boolean isOurs = ours.matches();
        if (!isOurs && type != QuestionType.HOTSPOT) {
            return null;
        }
        String name = pictures.name(link);
        return name == null && isOurs ? ours.group(1) : name;
    }

    public @Nullable ItemContent content() {
        PackFields own = question.own() == null ? NOTHING : question.own();
        Task task = task(own);
        if (task == null) {
            return null;
        }
        String topic = question.place().topic();
        return new ItemContent(
                task,
                new ItemContent.Placement(topic == null ? "" : topic, own.lesson(), own.objective(), level()),
                new ItemContent.Judgment(
                        own.judgment().difficulty(), own.judgment().difficultyReason()),
                new ItemContent.Texts(
                        question.stem(),
                        own.exhibit() == null ? drawing : own.exhibit(),
                        question.feedback(),
                        own.takeaway(),
                        own.link()),
                own.references(),
                own.enemies(),
                tags(),
                own.originality(),
                own.family(),
                own.part());
    }

    private @Nullable Task task(PackFields own) {
        return question.rules() == null ? plain(question, own) : ruled(question.rules(), own);
    }

    private @Nullable Task plain(Question asked, PackFields own) {
        return new ToTask(asked, this::tell).task(own.laboratory());
    }

    /** What our own bank wrote is as it was; what comes from elsewhere gets ids of ours, and an answer that is right. */
    private @Nullable Task ruled(OwnRules rules, PackFields own) {
        try {
            AskedItem item = AskedItem.of(rules.xml());
            Question shown = question.own() == null
                    ? KeyedQuestion.of(question, item)
                    : QuestionDraft.of(question)
                            .type(KeyedQuestion.type(item))
                            .rules(null)
                            .question();
            if (item.canCost() && question.own() == null) {
                tell(Severity.CHANGED, "negative scores", "an answer that cost points there earns nothing here");
            }
            Task task = plain(shown, own);
            return task == null ? null : new RuledTask(task, rules.xml());
        } catch (Unsupported unsupported) {
            return refuse("it is scored by rules of its own, which we cannot keep: " + unsupported.construct());
        } catch (RefusedXml unreadable) {
            return refuse("it is scored by rules of its own, which cannot be read: " + unreadable.getMessage());
        }
    }

    private Level level() {
        String word = question.place().level();
        for (Level level : Level.values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        if (word != null) {
            tell(Severity.CHANGED, "level", "'" + word + "' is none of ours; recall is set");
        }
        return Level.RECALL;
    }

    /** With the category of the source, or an area that our exams do not have; neither is one of our topics. */
    private List<String> tags() {
        List<String> tags = new ArrayList<>(question.place().tags());
        String area = question.place().area();
        String topic = question.place().topic();
        if (area != null && !follows(area, topic)) {
            areas.remark(area, topic).ifPresent(why -> tell(Severity.CHANGED, "area", why));
            tags.addFirst(ItemTags.ofCategory(area));
        }
        List<String> tidy = ItemTags.tidy(tags);
        List<String> kept =
                tidy.stream().filter(ItemTags::isShort).limit(ItemTags.MOST).toList();
        if (kept.size() < tidy.size()) {
            tell(
                    Severity.DROPPED,
                    "tags",
                    "too long or too many: "
                            + tidy.stream().filter(tag -> !kept.contains(tag)).collect(Collectors.joining(", ")));
        }
        return kept;
    }

    /** Whether the topic says it already: what our own bank wrote can be trusted where exams are not known. */
    private boolean follows(String area, @Nullable String topic) {
        boolean ours = question.own() != null && topic != null && !topic.isBlank();
        return areas.follows(area, topic) || ours && areas.topics().isEmpty() && ExamAreas.isName(area);
    }

    private @Nullable Task refuse(String why) {
        tell(Severity.REFUSED, "question", why);
        return null;
    }

    private void tell(Severity severity, String what, String why) {
        findings.accept(new QuestionFinding(question.name(), line, severity, what, why));
    }
}
