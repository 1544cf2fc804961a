package org.aliquot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A family of six options of which an attempt shows some. */
class FamilyContentTest {

    @Test
    void showsAllOptionsWhereNothingElseIsSaid() {
        assertThat(ids(family(null).given(7))).containsExactly("b", "c", "a", "d", "e", "f");
        assertThat(family(null).optionsShown()).isEqualTo(6);
    }

    @Test
    void showsTheKeyAndSomeWrongOptionsAndTheSameOnesForASeed() {
        ItemContent item = family(4);

        assertThat(LongStream.range(0, 200).mapToObj(item::given)).allSatisfy(given -> {
            assertThat(ids(given)).hasSize(4).contains("a");
            assertThat(given.key()).containsExactly("a");
        });
        assertThat(ids(item.given(7))).isEqualTo(ids(item.given(7)));
        assertThat(LongStream.range(0, 200).mapToObj(seed -> ids(item.given(seed))))
                .contains(List.of("a", "d", "e", "f"), List.of("c", "a", "d", "f"), List.of("b", "c", "a", "e"));
        assertThat(item.optionsShown()).isEqualTo(4);
    }

    @Test
    void drawsTheSameNumbersWhateverIsShown() {
        assertThat(family(4).given(7).texts()).isEqualTo(family(null).given(7).texts());
    }

    @Test
    void showsTheSameOptionsInEveryLanguage() {
        ItemContent item = family(4);
        ItemWords words = ItemWords.of(item);

        assertThat(LongStream.range(0, 50))
                .allSatisfy(seed -> assertThat(ids(item.given(seed, words))).isEqualTo(ids(item.given(seed))));
    }

    @Test
    void showsAllToWhoeverDecidesOnAll() {
        assertThat(ids(family(4).whole().given(7))).hasSize(6);
        assertThat(family(null).whole()).isEqualTo(family(null));
    }

    @Test
    void tellsWhereTheKeyStands() {
        assertThat(FamilyKeys.places(family(4), 1, 300))
                .hasValueSatisfying(places -> assertThat(places)
                        .hasSize(4)
                        .satisfies(all -> assertThat(all.getLast()).isZero())
                        .satisfies(all -> assertThat(all.subList(0, 3)).allMatch(times -> times > 70)));
        assertThat(FamilyKeys.places(family(null), 1, 300)).contains(List.of(0, 0, 300, 0, 0, 0));
        assertThat(FamilyKeys.places(numeric(null), 1, 300)).isEmpty();
    }

    @Test
    void wantsANumberOfOptionsThatThereIs() {
        assertThat(check(family(4))).isEmpty();
        assertThat(check(family(6))).isEmpty();
        assertThat(check(family(7)))
                .containsExactly(new FieldProblem("family.shown", "of 6 options, 2 to 6 can be shown, not 7"));
        assertThat(check(family(1))).hasSize(1);
        assertThat(check(numeric(2)))
                .containsExactly(new FieldProblem("family.shown", "options are shown of questions that have options"));
    }

    /** Whichever the first draw leaves out, some learner reads it. */
    @Test
    void isCheckedWithEveryOption() {
        List<OptionContent> sound = options();
        for (OptionContent blank : sound) {
            List<OptionContent> options = sound.stream()
                    .map(option -> option.equals(blank)
                            ? new OptionContent(
                                    option.id(), option.text(), option.correct(), "", option.misconception())
                            : option)
                    .toList();

            assertThat(check(item(new SingleTask(options, false), numbers(4))))
                    .as("no reason for " + blank.id())
                    .isNotEmpty();
        }
    }

    @Test
    void isWrittenAsItWasWhereAllAreShown() {
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(mapper.writeValueAsString(numbers(null))).doesNotContain("shown");
        assertThat(mapper.readValue(mapper.writeValueAsString(numbers(4)), FamilyContent.class))
                .isEqualTo(numbers(4));
        assertThat(mapper.readValue("{\"parameters\":[],\"values\":[],\"constraints\":[]}", FamilyContent.class))
                .isEqualTo(new FamilyContent(List.of(), List.of(), List.of(), null));
    }

    private static List<FieldProblem> check(ItemContent item) {
        return ItemRules.check(new Prose(), item);
    }

    private static List<String> ids(ItemContent item) {
        return OptionContent.ids(item.options());
    }

    /** Two results of mistakes below the key, three above it. */
    private static ItemContent family(@Nullable Integer shown) {
        return item(new SingleTask(options(), false), numbers(shown));
    }

    private static List<OptionContent> options() {
        return List.of(
                option("a", "10"),
                option("b", "2"),
                option("c", "5"),
                option("d", "20"),
                option("e", "50"),
                option("f", "100"));
    }

    private static ItemContent numeric(@Nullable Integer shown) {
        return item(new NumericTask("{{x}}", "1", List.of(), null, false), numbers(shown));
    }

    private static ItemContent item(Task task, FamilyContent family) {
        return new ItemContent(
                task,
                new ItemContent.Placement("a-topic", null, null, Level.RECALL),
                new ItemContent.Judgment(0, null),
                new ItemContent.Texts("Ten times {{x}} mL?", null, "The rule.", null, null),
                List.of("WHO"),
                List.of(),
                List.of(),
                "attested",
                family,
                null);
    }

    private static OptionContent option(String id, String times) {
        boolean right = id.equals("a");
        return new OptionContent(id, "{{x * " + times + "}} mL", right, "Of {{x}}.", right ? null : "other-factor");
    }

    private static FamilyContent numbers(@Nullable Integer shown) {
        return new FamilyContent(
                List.of(new FamilyContent.ParameterContent("x", "1", "99", "1", List.of())),
                List.of(),
                List.of(),
                shown);
    }
}
